package press.kiosque.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When a push goes.
 *
 * @param at from then on
 * @param zone of the clock by which the editor chose it
 * @param expires after then it does not fire, and who has not got it does not get it
 */
public record Plan(Instant at, ZoneId zone, Instant expires) {

    public Plan {
        if (!expires.isAfter(at)) {
            throw new IllegalArgumentException("push at " + at + " would expire before, at " + expires);
        }
    }

    /** At this moment. */
    static Plan now(Instant now, ZoneId zone, Duration useful) {
        return new Plan(now, zone, now.plus(useful));
    }

    /** When a clock in this zone shows this time, the first time if it does so twice; empty if it never does. */
    static Optional<Plan> at(LocalDateTime time, ZoneId zone, Duration useful) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.stream()
                .findFirst()
                .map(offset -> time.toInstant(offset))
                .map(at -> new Plan(at, zone, at.plus(useful)));
    }
}
