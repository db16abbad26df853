package press.kiosque.understanding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words without what doesn't matter: lower case, no accents, no punctuation, one space between them. */
public record Folded(String text) {

    /** Nobody needs more to say what they want; a longer message is a letter. */
    private static final int READ = 300;

    /** Bits of the categories that Unicode gives marks and numbers. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    public static Folded of(String raw) {
        String start = raw.substring(0, Math.min(raw.length(), READ));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var text = new StringBuilder(plain.length());
        plain.codePoints().filter(letter -> !isMark(letter)).forEach(letter -> append(text, letter));
        return new Folded(text.toString().replace("œ", "oe").replace("æ", "ae").strip());
    }

    private static boolean isMark(int letter) {
        return (MARKS >> Character.getType(letter) & 1) == 1;
    }

    private static void append(StringBuilder text, int letter) {
        if (Character.isLetter(letter) || (NUMBERS >> Character.getType(letter) & 1) == 1) {
            text.appendCodePoint(letter);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    public List<String> words() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** What is left without these words. */
    public Folded without(Set<String> fillers) {
        return new Folded(String.join(
                " ", words().stream().filter(word -> !fillers.contains(word)).toList()));
    }

    /** Whether these words stand in it one after the other. */
    boolean contains(String phrase) {
        return (" " + text + " ").contains(" " + phrase + " ");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
