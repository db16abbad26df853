package press.kiosque.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.kiosque.topic.Topic;

/**
 * Understands typed words, given what we said last. Stopping comes before everything. A cleverer reader of words would
 * be asked where this one gives up.
 */
record WordsUnderstood(Turn turn, List<Topic> topics) {

    private static final Set<String> NO = Set.of("non", "no", "nope", "rien", "ok", "okay", "d accord", "bien");
    private static final Set<String> YES = Set.of("oui", "yes", "ouais", "yep", "yeah", "volontiers", "sure");

    Intent in(String raw) {
        Folded words = Folded.of(raw);
        if (words.isEmpty()) {
            return signs(raw);
        }
        Optional<TopicWords.Named> named = TopicWords.in(words, topics);
        if (StopWords.areIn(words) && named.filter(this::leavesOthers).isEmpty()) {
            return Intent.of(Act.STOP);
        }
        if (NewsroomWords.ask(words)) {
            return Intent.of(Act.NEWSROOM);
        }
        if (NewsroomWords.wantBot(words)) {
            return Intent.of(Act.BOT);
        }
        return context(words)
                .or(() -> Vocabulary.meaning(words))
                .or(() -> named.map(this::aboutTopics))
                .or(() -> hour(words))
                .orElse(Intent.of(Act.UNCLEAR));
    }

    /** Whether "stop sport" can mean this topic alone: it is followed, and so are others. */
    private boolean leavesOthers(TopicWords.Named named) {
        List<String> followed = turn.reader().topics();
        return followed.containsAll(named.topics())
                && followed.size() > named.topics().size();
    }

    /** No letters at all: a question mark asks for help, the rest is a nod. */
    private static Intent signs(String raw) {
        if (raw.contains("🛑")) {
            return Intent.of(Act.STOP);
        }
        return Intent.of(raw.contains("?") ? Act.HELP : Act.THANKS);
    }

    /** What short words mean after our offer of an edition, or our question about topics. */
    private Optional<Intent> context(Folded words) {
        if (turn.before().isAt(WaitingEdition.TEMPLATE) && YES.contains(words.text())) {
            return Optional.of(Intent.of(Act.EDITION));
        }
        if (!isChoosingTopics()) {
            return Optional.empty();
        }
        if (YES.contains(words.text())) {
            return Optional.of(Intent.of(Act.TOPICS));
        }
        return NO.contains(words.without(Set.of("merci", "thanks")).text())
                ? Optional.of(Intent.of(Act.TOPICS_DONE))
                : Optional.empty();
    }

    private boolean isChoosingTopics() {
        return turn.before().isAt(TopicTalk.TEMPLATE) || turn.before().isAt("welcome");
    }

    /** Whoever is choosing topics picks one by its name; whoever reads already wants its stories. */
    private Intent aboutTopics(TopicWords.Named named) {
        List<String> around = named.around().words();
        if (around.stream().anyMatch(Vocabulary.LEAVING::contains)) {
            return Intent.of(Act.UNFOLLOW, named.topics());
        }
        boolean picks = !turn.active()
                || isChoosingTopics()
                || named.topics().size() > 1
                || around.stream().anyMatch(Vocabulary.FOLLOWING::contains);
        return picks ? Intent.of(Act.FOLLOW, named.topics()) : Intent.of(Act.MORE, named.topics());
    }

    private Optional<Intent> hour(Folded words) {
        Optional<LocalTime> hour = HourWords.in(words, turn.before().isAt(HourOffer.TEMPLATE));
        return hour.map(time -> new Intent(Act.HOUR, List.of(), time));
    }
}
