package press.kiosque.message;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A date as people write it: in French the first day of a month is “1er”, the others are plain numbers. */
public final class DateInWords {

    private DateInWords() {}

    /**
     * The date in this language.
     *
     * @param date anything that knows the fields of the pattern
     * @param pattern of {@link DateTimeFormatter}; one {@code d} is the day of the month
     */
    public static String in(TemporalAccessor date, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(isFirst(date, language) ? first(pattern) : pattern, language)
                .format(date);
    }

    private static boolean isFirst(TemporalAccessor date, Locale language) {
        return language.getLanguage().equals("fr")
                && date.isSupported(ChronoField.DAY_OF_MONTH)
                && date.get(ChronoField.DAY_OF_MONTH) == 1;
    }

    private static String first(String pattern) {
        return pattern.replaceFirst("(?<!d)d(?!d)", "d'er'");
    }
}
