package press.kiosque.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import press.kiosque.message.DateInWords;
import press.kiosque.newsroom.Languages;

/** Days as readers write them, in French or else in English. */
public final class TimeInWords {

    private TimeInWords() {}

    /** {@code lundi 23 novembre}, {@code mardi 1er décembre}; {@code Monday 23 November}. */
    public static String day(LocalDate day, Locale language) {
        return DateInWords.in(day, "EEEE d MMMM", spoken(language));
    }

    /** {@code lundi}; {@code Monday}. */
    public static String day(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, spoken(language));
    }

    /** The names of these in both languages, folded, and what each names. */
    public static <T> Map<String, T> named(T[] values, BiFunction<T, Locale, String> name) {
        var named = new LinkedHashMap<String, T>();
        for (Locale language : Languages.SPOKEN) {
            Stream.of(values)
                    .forEach(value ->
                            named.put(Folded.of(name.apply(value, language)).text(), value));
        }
        return named;
    }

    private static Locale spoken(Locale language) {
        return language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
