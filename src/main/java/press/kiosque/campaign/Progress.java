package press.kiosque.campaign;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the sending of a push has got.
 *
 * @param sending how it was begun; null if it was not
 * @param tally what has become of it so far
 * @param perSecond readers settled a second since it began
 */
record Progress(@Nullable Sending sending, Tally tally, double perSecond) {

    static Progress of(@Nullable Sending sending, Tally tally, Instant now) {
        double seconds =
                sending == null ? 0 : Duration.between(sending.since(), now).toMillis() / 1000.0;
        return new Progress(sending, tally, seconds < 1 ? 0 : tally.settled() / seconds);
    }

    /** For how many it is. */
    public long readers() {
        return Math.max(tally.claimed(), sending == null ? 0 : sending.readers());
    }

    /** How much is settled, of a hundred. */
    public long percent() {
        return readers() == 0 ? 0 : 100 * tally.settled() / readers();
    }

    /** To how many nobody has begun to send. */
    public long untouched() {
        return readers() - tally.claimed();
    }

    /** Of how many nobody knows yet whether they get it. */
    public long unsettled() {
        return readers() - tally.settled();
    }

    /** How long it goes on at this pace, in minutes, rounded up; 0 if nobody can tell. */
    public long minutesLeft() {
        long left = unsettled();
        return perSecond <= 0
                ? 0
                : (long) Math.ceil(left / perSecond / Duration.ofMinutes(1).toSeconds());
    }
}
