package press.kiosque.message;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spaces at which a line must not break: within an hour, and in French before and inside double punctuation. */
final class Typography {

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern FRENCH = Pattern.compile(
            "(?<=\\S) (?=[:;?!»%€](?:[\\s\\p{Punct}]|$))|(?<=«) |(?<=\\d) (?=h\\b)|(?<=\\d[ \u00a0]h) (?=\\d\\d)");
    private static final Pattern ENGLISH = Pattern.compile("(?<=\\d) (?=[ap]m\\b)");

    private Typography() {}

    /** The words as that language prints them; as long as before. */
    static String of(String words, Locale language) {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return (french ? FRENCH : ENGLISH).matcher(words).replaceAll(NO_BREAK);
    }
}
