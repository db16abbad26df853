package press.kiosque.subscriber;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An edition that a reader takes, at the reader's own hour.
 *
 * @param edition the edition's slug
 * @param hour on the reader's own clock
 * @param days on which it comes; never empty
 */
public record Subscription(String edition, LocalTime hour, Set<DayOfWeek> days) {

    public Subscription {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("subscription to " + edition + ": choose at least one day");
        }
        days = Set.copyOf(days);
    }

    /**
     * The first time after this one at which the edition is due; an hour that a clock change skips comes right after, which
     * may be on the next day.
     */
    public ZonedDateTime nextAfter(ZonedDateTime moment) {
        LocalDate yesterday = moment.toLocalDate().minusDays(1);
        return Stream.iterate(yesterday, day -> day.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> ZonedDateTime.of(day, hour, moment.getZone()))
                .filter(due -> due.toInstant().isAfter(moment.toInstant()))
                .findFirst()
                .orElseThrow();
    }

    /** The same in this zone. */
    public ZonedDateTime nextAfter(Instant moment, ZoneId zone) {
        return nextAfter(moment.atZone(zone));
    }

    /** When the first of several is due after this moment; empty if there is none. */
    static Optional<Instant> firstAfter(Instant moment, List<Subscription> subscriptions, ZoneId zone) {
        return subscriptions.stream()
                .map(subscription -> subscription.nextAfter(moment, zone).toInstant())
                .min(Comparator.naturalOrder());
    }
}
