package press.kiosque.message;

import java.time.Instant;

/** How fast a channel takes a newsroom's messages at this moment. */
public sealed interface Pace {

    /** As fast as we can. */
    Pace UNLIMITED = new Open(Double.POSITIVE_INFINITY, false);

    /**
     * So many messages a second.
     *
     * @param perSecond more than 0
     * @param repliesOnly whether what nobody waits for should stay back for now
     */
    record Open(double perSecond, boolean repliesOnly) implements Pace {
        public Open {
            if (!(perSecond > 0)) {
                throw new IllegalArgumentException("pace: " + perSecond + " messages a second is not more than 0");
            }
        }
    }

    /** None before this moment. */
    record Paused(Instant until, String cause) implements Pace {}
}
