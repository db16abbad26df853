package press.kiosque.newsroom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages as people write them down. */
public final class Languages {

    /** Those in which Kiosque speaks, to readers and on its pages. */
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** The same, as people write them down. */
    public static final List<String> TAGS =
            SPOKEN.stream().map(Locale::getLanguage).toList();

    private Languages() {}

    /** The text in this language, else in any that there is; at least one. */
    public static String in(Locale language, Map<String, String> texts) {
        String text = texts.get(language.getLanguage());
        return text != null ? text : texts.values().iterator().next();
    }

    /**
     * The language that is written so, such as {@code fr} or {@code pt-BR}.
     *
     * @throws IllegalArgumentException if there is none; the message says how to write one
     */
    public static Locale written(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip());
        if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
            throw new IllegalArgumentException("language '" + tag + "' is not known; write one like fr or en");
        }
        return locale;
    }
}
