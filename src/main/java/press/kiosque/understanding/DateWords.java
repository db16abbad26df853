package press.kiosque.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Hears until when: {@code jusqu'à lundi}, {@code une semaine}, {@code until 5 December}, {@code 05/12}, {@code demain}. */
final class DateWords {

    private static final Map<String, Month> MONTHS = months(TextStyle.FULL, TextStyle.SHORT);
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")";
    private static final WordPattern DAY_MONTH =
            WordPattern.compile("\\b(?<day>\\d{1,2})(er|st|nd|rd|th)? (of )?" + MONTH + "( (?<year>\\d{4}))?\\b");
    private static final WordPattern MONTH_DAY =
            WordPattern.compile("\\b" + MONTH + " (?<day>\\d{1,2})(st|nd|rd|th)?( (?<year>\\d{4}))?\\b");
    private static final WordPattern NUMERIC =
            WordPattern.compile("\\b(?<day>\\d{1,2}) (?<number>\\d{1,2})( (?<year>\\d{4}))?\\b");
    private static final String UNIT =
            "(?<unit>heures?|hours?|h|jours?|days?|semaines?|weeks?(?! end)|mois|months?|quinzaine|fortnight)";
    private static final WordPattern LENGTH = WordPattern.compile("\\b(?<number>\\d{1,3}|" + NumberWords.ANY
            + "|(?:a )?couple(?: of)?|(?:a )?few|quelques|plusieurs|several) (?:more |autres )?" + UNIT + "\\b");
    private static final Map<String, Integer> VAGUE =
            Map.of("couple", 2, "few", 3, "quelques", 3, "plusieurs", 3, "several", 3);
    private static final WordPattern WEEKDAY = WordPattern.compile(
            "\\b(?<next>next )?(?<day>" + DayWords.ANY + ")(?<prochain> prochain)?(?<week> week| en huit)?\\b");
    private static final WordPattern ONLY_DAY = WordPattern.compile(
            "^(?:(?:jusqu )?(?:au|until|till?|le|the|on|from|du|to) )*(?<day>\\d{1,2})(er|st|nd|rd|th)?$");
    private static final WordPattern UNTIL_MONTH =
            WordPattern.compile("\\b(?:until|till?|jusqu (?:en|a|au mois (?:de|d))) " + MONTH + "$");
    private static final WordPattern FEAST = WordPattern.compile("\\b(?:(?<after>apres|after) (?:le |the )?)?"
            + "(?:(?<christmas>noel|christmas|xmas)|(?<year>nouvel an|jour de l an|new year(?: s)?(?: day)?))\\b");

    private DateWords() {}

    /** By their names, whole or cut short. */
    private static Map<String, Month> months(TextStyle... styles) {
        var months = new HashMap<String, Month>();
        for (TextStyle style : styles) {
            months.putAll(
                    TimeInWords.named(Month.values(), (month, language) -> month.getDisplayName(style, language)));
        }
        return Map.copyOf(months);
    }

    /** The moment until which these words mean, after now and within a year; a day is meant to its beginning. */
    static Optional<ZonedDateTime> until(Folded words, ZonedDateTime now) {
        return Stream.of(length(words, now), feast(words, now), date(words, now), named(words, now), hour(words, now))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(moment -> moment.isAfter(now) && !moment.isAfter(now.plusDays(366)));
    }

    static Optional<ZonedDateTime> length(Folded words, ZonedDateTime now) {
        Matcher found = LENGTH.matcher(words.text());
        if (!found.find()) {
            return Optional.empty();
        }
        int number = number(found.group("number"));
        LocalDate today = now.toLocalDate();
        return Optional.of(
                switch (found.group("unit").charAt(0)) {
                    case 'h' -> now.plusHours(number);
                    case 'j', 'd' -> beginning(today.plusDays(number), now);
                    case 's', 'w' -> beginning(today.plusWeeks(number), now);
                    case 'm' -> beginning(today.plusMonths(number), now);
                    default -> beginning(today.plusWeeks(2L * number), now);
                });
    }

    private static int number(String said) {
        return VAGUE.entrySet().stream()
                .filter(vague -> said.contains(vague.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> NumberWords.value(said));
    }

    private static Optional<ZonedDateTime> feast(Folded words, ZonedDateTime now) {
        Matcher found = FEAST.matcher(words.text());
        if (!found.find()) {
            return Optional.empty();
        }
        LocalDate today = now.toLocalDate();
        boolean christmas = found.group("christmas") != null;
        LocalDate day = date(christmas ? 25 : 1, christmas ? Month.DECEMBER : Month.JANUARY, today);
        return Optional.of(beginning(found.group("after") == null ? day : day.plusDays(1), now));
    }

    private static Optional<ZonedDateTime> named(Folded words, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (words.contains("apres demain") || words.contains("day after tomorrow")) {
            return Optional.of(beginning(today.plusDays(2), now));
        }
        if (words.contains("demain") || words.contains("tomorrow")) {
            return Optional.of(beginning(today.plusDays(1), now));
        }
        if (Stream.of(
                        "semaine prochaine",
                        "next week",
                        "fin de la semaine",
                        "fin du week end",
                        "cette semaine",
                        "this week",
                        "end of the week")
                .anyMatch(words::contains)) {
            return Optional.of(beginning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), now));
        }
        if (Stream.of(
                        "mois prochain",
                        "next month",
                        "fin du mois",
                        "fin de mois",
                        "end of the month",
                        "end of month",
                        "month end")
                .anyMatch(words::contains)) {
            return Optional.of(beginning(today.with(TemporalAdjusters.firstDayOfNextMonth()), now));
        }
        if (words.contains("week end") || words.contains("weekend")) {
            return Optional.of(beginning(today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)), now));
        }
        Matcher month = UNTIL_MONTH.matcher(words.text());
        if (month.find()) {
            Month named = Objects.requireNonNull(MONTHS.get(month.group("month")));
            return Optional.of(beginning(date(1, named, today), now));
        }
        Matcher weekday = WEEKDAY.matcher(words.text());
        return weekday.find() ? Optional.of(beginning(day(weekday, today), now)) : Optional.empty();
    }

    /** The next day of this name; the one after if the next is called that of tomorrow. */
    private static LocalDate day(Matcher weekday, LocalDate today) {
        LocalDate day = today.with(TemporalAdjusters.next(DayWords.day(weekday.group("day"))));
        boolean next = weekday.group("next") != null || weekday.group("prochain") != null;
        boolean later = weekday.group("week") != null || (next && day.equals(today.plusDays(1)));
        return later ? day.plusWeeks(1) : day;
    }

    private static Optional<ZonedDateTime> date(Folded words, ZonedDateTime now) {
        try {
            for (WordPattern pattern : List.of(DAY_MONTH, MONTH_DAY, NUMERIC)) {
                Matcher found = pattern.matcher(words.text());
                if (found.find()) {
                    return Optional.of(beginning(date(found, month(found, pattern), now.toLocalDate()), now));
                }
            }
            Matcher day = ONLY_DAY.matcher(words.text());
            return day.find()
                    ? next(Integer.parseInt(day.group("day")), now.toLocalDate())
                            .map(next -> beginning(next, now))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Month month(Matcher found, WordPattern pattern) {
        return pattern == NUMERIC
                ? Month.of(Integer.parseInt(found.group("number")))
                : Objects.requireNonNull(MONTHS.get(found.group("month")));
    }

    private static LocalDate date(Matcher found, Month month, LocalDate today) {
        int day = Integer.parseInt(found.group("day"));
        if (found.group("year") != null) {
            return LocalDate.of(Integer.parseInt(found.group("year")), month, day);
        }
        return date(day, month, today);
    }

    private static LocalDate date(int day, Month month, LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }

    /** The next day of this number; a month that has no such day is passed over. */
    private static Optional<LocalDate> next(int day, LocalDate today) {
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(3)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> date.isAfter(today))
                .findFirst();
    }

    private static Optional<ZonedDateTime> hour(Folded words, ZonedDateTime now) {
        List<HourWords.Heard> hours = HourWords.all(SpokenHours.inDigits(words), false);
        if (hours.size() != 1) {
            return Optional.empty();
        }
        ZonedDateTime today = now.with(hours.get(0).hour());
        return Optional.of(today.isAfter(now) ? today : today.plusDays(1));
    }

    private static ZonedDateTime beginning(LocalDate day, ZonedDateTime now) {
        return ZonedDateTime.of(day, LocalTime.MIDNIGHT, now.getZone());
    }

    /** The names of all months, folded. */
    static Stream<String> months() {
        return MONTHS.keySet().stream();
    }
}
