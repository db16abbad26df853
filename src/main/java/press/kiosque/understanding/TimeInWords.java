package press.kiosque.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Days as readers write them, in French or else in English. */
public final class TimeInWords {

    private TimeInWords() {}

    /** {@code lundi 23 novembre}, {@code mardi 1er décembre}; {@code Monday 23 November}. */
    public static String day(LocalDate day, Locale language) {
        boolean first = isFrench(language) && day.getDayOfMonth() == 1;
        return format(first ? "EEEE d'er' MMMM" : "EEEE d MMMM", language).format(day);
    }

    /** {@code lundi}; {@code Monday}. */
    public static String day(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, spoken(language));
    }

    /** The names of these in both languages, folded, and what each names. */
    public static <T> Map<String, T> named(T[] values, BiFunction<T, Locale, String> name) {
        var named = new LinkedHashMap<String, T>();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Stream.of(values)
                    .forEach(value ->
                            named.put(Folded.of(name.apply(value, language)).text(), value));
        }
        return named;
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, spoken(language));
    }

    private static Locale spoken(Locale language) {
        return isFrench(language) ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }
}
