package press.kiosque.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.kiosque.subscriber.Subscription;

/**
 * When a series comes: on these days at an hour of a clock. An hour that a clock change skips comes right after; of one that
 * comes twice it is the first.
 *
 * @param days never empty
 * @param until its last day, on the same clock
 */
public record Rhythm(Set<DayOfWeek> days, LocalTime hour, ZoneId zone, LocalDate until) {

    private static final int WEEK = 7;

    public Rhythm {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("series: choose at least one day");
        }
    }

    /** Its first time after this moment; empty if that would be after its last day. */
    Optional<Instant> after(Instant moment) {
        ZonedDateTime next = new Subscription("series", hour, days).nextAfter(moment, zone);
        return next.toLocalDate().isAfter(until) ? Optional.empty() : Optional.of(next.toInstant());
    }

    /** Its times from this one of them on, so many at most. */
    List<Instant> from(Instant first, int most) {
        return Stream.iterate(Optional.of(first), Optional::isPresent, time -> time.flatMap(this::after))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    /** The time before this one of them, had it begun long ago. */
    Instant before(Instant time) {
        LocalDate day = day(time);
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .limit(WEEK)
                .filter(earlier -> days.contains(earlier.getDayOfWeek()))
                .map(earlier -> ZonedDateTime.of(earlier, hour, zone).toInstant())
                .findFirst()
                .orElseThrow();
    }

    /** The day of this moment, on its clock. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
