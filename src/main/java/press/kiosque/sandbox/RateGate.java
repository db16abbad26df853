package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls of one Page against its limits: a bucket that holds one second's worth of sends and fills evenly, one
 * more for audio and video, and the calls of the last 24 hours, by the hour.
 */
final class RateGate {

    private static final int HOURS = 24;

    private final Bucket sends = new Bucket();
    private final Bucket media = new Bucket();
    private final long[] calls = new long[HOURS];
    private long lastHour = Long.MIN_VALUE;

    /** Lets a call pass, or refuses it as Messenger would; what was refused is not counted. */
    synchronized void pass(PageLimits limits, boolean isMedia, long engaged, Instant now) {
        if (limits.perReader() != null && inLastDay(now) >= most(limits.perReader(), engaged)) {
            throw GraphError.tooMany(most(limits.perReader(), engaged));
        }
        sends.take(limits.perSecond(), now);
        if (isMedia) {
            media.take(limits.mediaPerSecond(), now);
        }
        inLastDay(now);
        calls[hourOf(now)]++;
    }

    /** How much of the day's calls is used, in percent. */
    synchronized long percent(PageLimits limits, long engaged, Instant now) {
        if (limits.perReader() == null) {
            return 0;
        }
        return 100 * inLastDay(now) / most(limits.perReader(), engaged);
    }

    private static long most(int perReader, long engaged) {
        return perReader * Math.max(1, engaged);
    }

    /** Empties the hours that are over; a clock that went back begins anew. */
    private long inLastDay(Instant now) {
        long hour = now.getEpochSecond() / 3600;
        long passed = lastHour == Long.MIN_VALUE || hour < lastHour ? HOURS : Math.min(HOURS, hour - lastHour);
        for (long i = 0; i < passed; i++) {
            calls[(int) Math.floorMod(hour - i, (long) HOURS)] = 0;
        }
        lastHour = hour;
        long sum = 0;
        for (long count : calls) {
            sum += count;
        }
        return sum;
    }

    private static int hourOf(Instant now) {
        return (int) Math.floorMod(now.getEpochSecond() / 3600, (long) HOURS);
    }

    /** A second's worth of calls. */
    private static final class Bucket {

        private double left = Double.MAX_VALUE;
        private @Nullable Instant last;

        void take(@Nullable Integer perSecond, Instant now) {
            if (perSecond == null) {
                return;
            }
            double seconds =
                    last == null ? 1 : Math.max(0, Duration.between(last, now).toNanos() / 1e9);
            double held = Math.min(perSecond, left + seconds * perSecond);
            last = now;
            left = held;
            if (held < 1) {
                throw GraphError.tooFast(perSecond);
            }
            left = held - 1;
        }
    }
}
