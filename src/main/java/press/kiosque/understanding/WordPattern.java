package press.kiosque.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of words. Of hundreds that are tried on each sentence nearly none matches, so a text is searched only if
 * it holds letters without which none could.
 */
final class WordPattern {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final List<String> required;

    private WordPattern(String regex) {
        pattern = Pattern.compile(regex);
        required = List.copyOf(RequiredLetters.of(regex));
    }

    static WordPattern compile(String regex) {
        return new WordPattern(regex);
    }

    /** Matches wherever the expression would. */
    Matcher matcher(String text) {
        return mayMatch(text) ? pattern.matcher(text) : NEVER.matcher(text);
    }

    /** Whether the expression matches somewhere in the text. */
    boolean isIn(String text) {
        return mayMatch(text) && pattern.matcher(text).find();
    }

    /** Whether the whole text matches the expression. */
    boolean isAllOf(String text) {
        return mayMatch(text) && pattern.matcher(text).matches();
    }

    private boolean mayMatch(String text) {
        for (String letters : required) {
            if (text.contains(letters)) {
                return true;
            }
        }
        return required.isEmpty();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
