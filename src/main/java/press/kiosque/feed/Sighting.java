package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something final that a server says, which is believed only when it goes on saying so: servers err.
 *
 * @param what is said, such as the new address
 * @param first when it was said first
 * @param times in a row
 */
public record Sighting(String what, Instant first, int times) {

    private static final int ENOUGH = 3;

    /** One more time, or the first if something else was said before; a clock that was set back starts anew. */
    static Sighting again(@Nullable Sighting known, String what, Instant now) {
        return known == null || !known.what().equals(what) || known.first().isAfter(now)
                ? new Sighting(what, now, 1)
                : new Sighting(what, known.first(), known.times() + 1);
    }

    /** Whether it has been said several times, over so long. */
    boolean isSettled(Duration over, Instant now) {
        return times >= ENOUGH && !now.isBefore(first.plus(over));
    }
}
