package press.kiosque.conversation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears an answer to what we said last: a short word takes its sense from our question. */
record AnswerWords(Turn turn, TopicWords topics) {

    private static final Set<String> NO = Set.of(
            "non", "no", "nope", "rien", "ok", "okay", "d accord", "bien", "non c est bon", "c est bon", "no thanks");
    private static final Set<String> YES = Set.of(
            "oui",
            "yes",
            "ouais",
            "yep",
            "yeah",
            "volontiers",
            "sure",
            "ok",
            "d accord",
            "go",
            "avec plaisir",
            "please do");
    /** Ends the waiting for the newsroom. */
    private static final Pattern NEVER_MIND =
            Pattern.compile("^(?:(?:bon|ben|euh|ok|alors|well|oh|hm|non|no|en fait|finalement|actually) )*"
                    + "(?:(?:laissez?|rien|(?<=en fait |finalement |actually )(?:non|no))$"
                    + "|(?:laissez? tomber|tant pis|never ?mind|forget it|plus besoin|no need|ca ira)\\b)");

    /** What short words mean after our offer of an edition, or our question. */
    Optional<Intent> in(Sentence sentence) {
        Folded words = sentence.folded();
        Dialogue before = turn.before();
        if (before.isAt(PauseTalk.TEMPLATE)) {
            return PauseWords.in(words, turn, true, topics);
        }
        if (before.isAt(AlertTalk.TEMPLATE)) {
            return AlertWords.chosen(words, topics);
        }
        if (before.isAt(WaitingEdition.TEMPLATE) && YES.contains(words.text())) {
            return Optional.of(Intent.of(Act.EDITION));
        }
        if (before.isAt(HourOffer.TEMPLATE)
                && YES.contains(words.text())
                && !KeptHours.of(turn).hours().isEmpty()) {
            return Optional.of(KeptHours.of(turn).intent());
        }
        if (isWaiting() && NEVER_MIND.matcher(words.text()).find()) {
            return Optional.of(Intent.of(Act.BOT));
        }
        if (before.isAt(SearchTalk.TEMPLATE) && Vocabulary.meaning(words).isEmpty()) {
            return SearchWords.in(sentence, topics)
                    .or(() -> NameWords.name(sentence).map(name -> Intent.of(Act.SEARCH, name)));
        }
        return areOfTopics(turn) ? choosing(words) : Optional.empty();
    }

    private Optional<Intent> choosing(Folded words) {
        if (NO.contains(words.without(Set.of("merci", "thanks")).text())) {
            boolean none =
                    turn.before().isAt("welcome") && turn.reader().topics().isEmpty() && !turn.active();
            return Optional.of(Intent.of(none ? Act.DECLINE : Act.TOPICS_DONE));
        }
        return YES.contains(words.text()) ? Optional.of(Intent.of(Act.TOPICS)) : Optional.empty();
    }

    private boolean isWaiting() {
        return turn.before().isAt(NewsroomTalk.ASKED) || turn.before().isAt(NewsroomTalk.HEARD);
    }

    /** Whether the answer is a choice of topics. */
    static boolean areOfTopics(Turn turn) {
        return turn.before().isAt(TopicTalk.TEMPLATE) || turn.before().isAt("welcome");
    }
}
