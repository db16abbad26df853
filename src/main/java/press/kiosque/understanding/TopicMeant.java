package press.kiosque.understanding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Understands what is wanted of topics that were named: to follow or leave them, to read of them, to have less. */
public record TopicMeant(Turn turn) {

    /** Whoever asks about a topic wants to read. */
    private static final Set<String> ASKING = Vocabulary.words("what which quoi quel quelle quels quelles");

    /** Whoever says so wants to read now. */
    private static final Set<String> SHOWING = Vocabulary.words("show montre montrer montrez voir read lire lis");

    /** "No sport?" asks where it is. */
    private static final Set<String> DENYING = Vocabulary.words("pas no not ne n rien sans without");

    private static final WordPattern DISLIKE =
            WordPattern.compile("\\b(aime|adore)( pas| guere| plus)\\b|\\b(t|not|dont) (really )?(like|love|care)\\b");

    /** Others are wanted too. */
    private static final WordPattern NOT_ONLY =
            WordPattern.compile("\\b(?:not (?:only|just)|pas (?:que|seulement))\\b");

    /** That it was left open whether a topic was meant to come more, or no more; the topic stands behind it. */
    public static final String MORE_OR_NONE = "MORE_OR_NONE";

    /** In French this says both "more of it" and "no more of it". */
    private static final WordPattern EITHER = WordPattern.compile(
            "^(?:(?:non|et|alors|ok|bon|oui|ah|finalement|en fait|je|veux|voudrais) )*plus d(?:e|u|es)?(?: (?:la|l|les))? |^(?!.*\\b(?:n|ne)\\b).* m interesse(?:nt)? plus$");

    /** After these a topic is one to follow. */
    private static final List<String> SHOWN = List.of(Saying.SETTINGS, "topics-kept");

    /** Whoever is choosing topics picks one by its name; whoever reads already wants its stories. */
    Intent of(TopicWords.Named named) {
        if (isEither(named)) {
            return Intent.of(Act.TOPICS, List.of(MORE_OR_NONE, named.topics().get(0)));
        }
        return NOT_ONLY.isIn(named.around().text()) ? Intent.of(Act.TOPICS) : Intent.of(act(named), named.topics());
    }

    /** Whoever finds a part of a topic dull has not left all of it. */
    Intent ofKin(TopicWords.Named named) {
        Intent meant = of(named);
        boolean dull = meant.act() == Act.UNFOLLOW
                && named.around().words().stream().anyMatch(word -> word.startsWith("interes"));
        return dull ? Intent.of(Act.LESS, named.topics()) : meant;
    }

    /** Whoever has an edition already has it then; others must agree to it. */
    Intent withHour(Intent wanted) {
        Intent topics = Intent.of(wanted.act(), wanted.about());
        if (!turn.active()) {
            return wanted;
        }
        return wanted.hour() == null || wanted.parts().isEmpty()
                ? new Intent(wanted.act(), wanted.about(), wanted.hour())
                : Intent.several(List.of(topics, wanted.parts().get(0)));
    }

    private Act act(TopicWords.Named named) {
        List<String> around = named.around().words();
        if (isLess(named.around())) {
            return Act.LESS;
        }
        if (StopWords.areDenied(named.around())) {
            return Act.FOLLOW;
        }
        if (around.stream().anyMatch(TopicMeant::leaves)) {
            return asksWhere(around) ? Act.MORE : Act.UNFOLLOW;
        }
        if (around.stream().anyMatch(word -> ASKING.contains(word) || SHOWING.contains(word))) {
            return Act.MORE;
        }
        boolean reads = turn.active() || turn.answer().contains("?");
        boolean picks = !reads
                || isAsked(turn.before())
                || SHOWN.stream().anyMatch(turn.before()::isAt)
                || named.topics().size() > 1
                || around.stream().anyMatch(Vocabulary.FOLLOWING::contains);
        return picks ? Act.FOLLOW : Act.MORE;
    }

    /** Whoever follows a topic already may want it no more. */
    private boolean isEither(TopicWords.Named named) {
        return named.topics().size() == 1
                && turn.reader().topics().containsAll(named.topics())
                && EITHER.isIn(Sentence.of(turn.answer()).folded().text());
    }

    /** "Do" alone denies nothing. */
    private static boolean leaves(String word) {
        return Vocabulary.LEAVING.contains(word) && !word.equals("do");
    }

    private static boolean isLess(Folded around) {
        boolean less = around.words().stream().anyMatch(Vocabulary.LESS::contains) && !around.contains("au moins");
        return less || DISLIKE.isIn(around.text());
    }

    private boolean asksWhere(List<String> around) {
        return turn.answer().stripTrailing().endsWith("?")
                && around.stream().filter(Vocabulary.LEAVING::contains).allMatch(DENYING::contains);
    }

    /** Whether our last words asked for topics. */
    static boolean isAsked(Dialogue before) {
        return Stream.of(Saying.TOPICS, Saying.TOPICS_SUGGESTED, "welcome").anyMatch(before::isAt);
    }
}
