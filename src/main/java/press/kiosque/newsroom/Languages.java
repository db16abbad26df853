package press.kiosque.newsroom;

import java.util.Arrays;
import java.util.Locale;

/** Languages as people write them down. */
public final class Languages {

    private Languages() {}

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
