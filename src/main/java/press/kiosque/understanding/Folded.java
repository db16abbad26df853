package press.kiosque.understanding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without what doesn't matter: lower case, no accents, no punctuation, one space between them. */
public record Folded(String text) {

    /** Nobody needs more to say what they want; a longer message is a letter. */
    private static final int READ = 300;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Folded of(String raw) {
        String start = raw.substring(0, Math.min(raw.length(), READ));
        String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return new Folded(BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip());
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
