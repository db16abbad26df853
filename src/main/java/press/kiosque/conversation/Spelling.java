package press.kiosque.conversation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mends what was typed in haste: a word that we don't know becomes the one among ours that is nearest, if it is near enough:
 * one slip in words of four to six letters, two in longer ones. A slip is a letter too many, too few, wrong, or swapped with its
 * neighbour (optimal string alignment, Damerau 1964). No word is mended into one that stops everything.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Set<String> known;

    /** The words that we know. */
    Spelling(Collection<String> known) {
        this.known = known.stream()
                .filter(word -> !StopWords.areIn(new Folded(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The word that was meant, or the same if none is near. */
    String mend(String word) {
        if (word.length() < SHORTEST || known.contains(word) || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        return known.stream()
                .filter(other -> other.length() >= SHORTEST && isNear(word, other))
                .min(comparingInt((String other) -> slips(word, other))
                        .thenComparing(other -> other.charAt(0) != word.charAt(0))
                        .thenComparing(comparing(other -> other)))
                .orElse(word);
    }

    /** Whether one can be meant where the other was typed. */
    static boolean isNear(String typed, String meant) {
        int allowed = typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
        return Math.abs(typed.length() - meant.length()) <= allowed && slips(typed, meant) <= allowed;
    }

    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1), slips[i - 1][j - 1] + wrong);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
