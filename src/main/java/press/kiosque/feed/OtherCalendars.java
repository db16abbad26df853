package press.kiosque.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ways beside year, month and day in which ISO 8601 names a day: by its number in the year, {@code 2026-335}, and by its
 * week, {@code 2026-W49-2}; and a moment without any mark between its parts, {@code 20261201083000}.
 */
final class OtherCalendars {

    private static final Pattern ORDINAL = Pattern.compile("^(\\d{4})-?(\\d{3})(?=$|[T\\s])");
    private static final Pattern WEEK = Pattern.compile("^(\\d{4})-?W(\\d{2})(?:-?([1-7]))?(?=$|[T\\s])");
    private static final Pattern STAMP = Pattern.compile("^(\\d{8})(\\d{6})(?!\\d)");

    private OtherCalendars() {}

    /**
     * The text with such a day as year, month and day; any other text as it is.
     *
     * @throws java.time.DateTimeException if there is no such day or week
     */
    static String daysOfMonths(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return text;
        }
        String dated = ORDINAL.matcher(text).replaceFirst(OtherCalendars::ofOrdinal);
        return STAMP.matcher(WEEK.matcher(dated).replaceFirst(OtherCalendars::ofWeek))
                .replaceFirst("$1T$2");
    }

    private static String ofOrdinal(MatchResult day) {
        return LocalDate.parse(day.group(1) + "-" + day.group(2), DateTimeFormatter.ISO_ORDINAL_DATE)
                .toString();
    }

    /** A week alone begins on its Monday. */
    private static String ofWeek(MatchResult week) {
        String day = Objects.requireNonNullElse(week.group(3), "1");
        return LocalDate.parse(week.group(1) + "-W" + week.group(2) + "-" + day, DateTimeFormatter.ISO_WEEK_DATE)
                .toString();
    }
}
