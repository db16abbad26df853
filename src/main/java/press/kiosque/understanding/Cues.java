package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;

/**
 * A table of what a few telling words of a short sentence mean, a line each: an act, a subject with it if need be, a colon and
 * a pattern of folded words. The first that is heard counts.
 */
final class Cues {

    /** Whoever says more than this says more than one thing. */
    private static final int SHORT = 14;

    private final List<Cue> cues;
    private final int words;

    private Cues(List<Cue> cues, int words) {
        this.cues = cues;
        this.words = words;
    }

    static Cues of(String lines) {
        return inUpTo(SHORT, lines);
    }

    /** The same, in sentences of up to so many words. */
    static Cues inUpTo(int words, String lines) {
        return new Cues(lines.lines().map(Cue::of).toList(), words);
    }

    /** What the words are about. */
    Optional<Intent> in(Folded said) {
        return said.words().size() > words
                ? Optional.empty()
                : cues.stream()
                        .filter(cue -> cue.words().isIn(said.text()))
                        .findFirst()
                        .map(Cue::intent);
    }

    private record Cue(Intent intent, WordPattern words) {

        static Cue of(String line) {
            String[] parts = line.split(": ", 2);
            String[] meant = parts[0].split(" ", 2);
            Act act = Act.valueOf(meant[0]);
            Intent intent = meant.length == 1 ? Intent.of(act) : Intent.of(act, meant[1]);
            return new Cue(intent, WordPattern.compile(parts[1]));
        }
    }
}
