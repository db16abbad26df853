package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;

/** What words may still be that nothing else was heard in. */
record LastResort(Turn turn, TopicWords topics) {

    /** More words than this name no city. */
    private static final int CITY = 4;

    /** What was not understood: after our question for a word it is one; else its words help to guess. */
    Intent in(Sentence sentence) {
        boolean talks = NameWords.talks(sentence);
        boolean city = !talks
                && sentence.words().size() <= CITY
                && DayWords.all(sentence.folded()).isEmpty();
        if (turn.before().isAt(Saying.KEYWORDS) && !talks) {
            List<String> names = NameWords.listed(sentence, topics);
            return names.isEmpty() ? Intent.of(Act.UNCLEAR, sentence.raw()) : Intent.of(Act.FOLLOW_WORD, names);
        }
        if (sentence.folded().without(Vocabulary.POLITENESS).isEmpty()) {
            return Intent.of(Act.HELP);
        }
        Optional<Intent> hour = HourAnswer.bare(sentence.folded(), turn);
        if (hour.isPresent()) {
            return hour.get();
        }
        return turn.before().isAt(Saying.ZONE) && city
                ? Intent.of(Act.ZONE, NameWords.name(sentence).orElse(sentence.raw()))
                : Intent.of(Act.UNCLEAR, sentence.raw());
    }
}
