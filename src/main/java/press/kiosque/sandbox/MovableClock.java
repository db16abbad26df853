package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The sandbox's time: that of another clock, shifted by an offset that can be changed while it runs. */
final class MovableClock extends Clock {

    private final Clock origin;
    private volatile Duration offset = Duration.ZERO;

    MovableClock(Clock origin) {
        this.origin = origin;
    }

    /** Moves the clock to so far before or after its origin. */
    void shift(Duration offset) {
        this.offset = offset;
    }

    /** Moves the clock so that it is now that moment. */
    void set(Instant now) {
        this.offset = Duration.between(origin.instant(), now);
    }

    Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return origin.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The sandbox knows moments only; zones belong to its readers. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The sandbox's clock tells moments, not zones");
    }
}
