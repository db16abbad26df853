package press.kiosque.delivery;

import java.time.Instant;
import java.util.Map;
import press.kiosque.message.Reach.Rule;
import press.kiosque.newsroom.Ahead.Whom;

/**
 * Whom something would reach if it were sent at this moment.
 *
 * @param at the moment
 * @param readers in the audience
 * @param reachable how many, by the rule that permits it; rules that permit nobody are left out
 * @param unreachable how many, by a code: a {@link press.kiosque.message.Reach.Reason}, {@code PAUSED},
 *     {@code QUIET_HOURS}, {@code ENOUGH_TODAY}, {@code NO_CONSENT}, {@code STOPPED} or {@code READER_GONE}
 * @param endWithinHour of those reached through the open window, how many windows shut within the next hour
 * @param endWithinSixHours the same within six hours, those within one among them
 * @param endWithinDay the same within 24 hours
 */
public record Forecast(
        Instant at,
        long readers,
        Map<Rule, Long> reachable,
        Map<String, Long> unreachable,
        long endWithinHour,
        long endWithinSixHours,
        long endWithinDay) {

    public Forecast {
        reachable = Map.copyOf(reachable);
        unreachable = Map.copyOf(unreachable);
    }

    /** The same as the editors' first page wants it. */
    public Whom whom() {
        return new Whom(readers, reached(), unreachable);
    }

    /** How many would be reached, by whatever rule. */
    public long reached() {
        return reachable.values().stream().mapToLong(Long::longValue).sum();
    }
}
