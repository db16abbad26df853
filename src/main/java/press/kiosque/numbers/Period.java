package press.kiosque.numbers;

import static press.kiosque.newsroom.Typed.parsed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days that a page speaks of.
 *
 * @param chosen how many days up to today, if it was chosen so; 0 if by dates
 */
record Period(LocalDate from, LocalDate to, int chosen) {

    /** How many days up to today can be chosen. */
    static final List<Integer> CHOICES = List.of(7, 28, 90);

    private static final int USUAL = 28;
    static final int LONGEST = 400;

    /** No newsroom counted anything before. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /**
     * What was asked for, as far as it makes sense; else the last {@value #USUAL} days. Two days in the wrong order are
     * exchanged. {@link #amended} says what was not as it was asked for.
     */
    static Period of(int days, String from, String to, LocalDate today) {
        Optional<LocalDate> begin = day(from).filter(FIRST::isBefore);
        Optional<LocalDate> end = day(to).filter(FIRST::isBefore);
        if (begin.isPresent()
                && end.isPresent()
                && !earlier(begin.get(), end.get()).isAfter(today)) {
            LocalDate last = earlier(later(begin.get(), end.get()), today);
            LocalDate first = earlier(begin.get(), end.get());
            return new Period(later(first, last.minusDays(LONGEST - 1)), last, 0);
        }
        int chosen = CHOICES.contains(days) ? days : USUAL;
        return new Period(today.minusDays(chosen - 1), today, chosen);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** In what this period differs from what was asked for: the end of a key {@code numbers.amended.…}; empty if in nothing. */
    Optional<String> amended(String askedFrom, String askedTo) {
        if (askedFrom.isBlank() && askedTo.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> begin = day(askedFrom);
        Optional<LocalDate> end = day(askedTo);
        if (chosen > 0 || begin.isEmpty() || end.isEmpty()) {
            return Optional.of("unknown");
        }
        if (begin.get().isAfter(end.get())) {
            return Optional.of("reversed");
        }
        return begin.get().equals(from) && end.get().equals(to) ? Optional.empty() : Optional.of("shortened");
    }

    private static Optional<LocalDate> day(String words) {
        return parsed(LocalDate::parse, words);
    }

    /** As many days before the first. */
    Period before() {
        return new Period(from.minusDays(length()), from.minusDays(1), 0);
    }

    /** How many days it has. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How an address names it. */
    public String query() {
        return chosen > 0 ? "days=" + chosen : "from=" + from + "&to=" + to;
    }
}
