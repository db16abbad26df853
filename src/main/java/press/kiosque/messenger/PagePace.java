package press.kiosque.messenger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How fast a newsroom's Page may send, by what Graph told us. Public because the database driver has to see it.
 *
 * @param usedPercent of the calls that Graph allows, by the latest answer that told
 * @param toldAt when it was told; it says nothing about later hours
 * @param pausedUntil nothing is sent before; null if nothing holds
 * @param setbacks pauses in a row, each twice as long as the one before
 * @param stopCause why somebody must mend the Page's connection; null if it is well
 * @param calls made in each of the last hours, by the hour's number since 1970
 */
public record PagePace(
        @BsonId String newsroom,
        int usedPercent,
        @Nullable Instant toldAt,
        @Nullable Instant pausedUntil,
        int setbacks,
        @Nullable String stopCause,
        Map<String, Long> calls) {

    static final int HOURS = 24;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_STOP = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;
    private static final int ALL_USED = 100;

    public PagePace {
        calls = calls == null ? Map.of() : Map.copyOf(calls);
    }

    /** Of a Page of which nothing is known. */
    static PagePace unknown(String newsroom) {
        return new PagePace(newsroom, 0, null, null, 0, null, Map.of());
    }

    /** After an answer that told how much is used up. */
    PagePace told(Usage usage, Instant now) {
        Instant until =
                usage.percent() >= ALL_USED ? later(pausedUntil, now.plus(longer(FIRST_PAUSE, usage))) : pausedUntil;
        return new PagePace(newsroom, usage.percent(), now, until, setbacks, stopCause, calls);
    }

    /** After Graph refused a call because there were too many. Of many refused at the same time, one counts. */
    PagePace slowedDown(Usage usage, Instant now) {
        if (isPaused(now)) {
            return this;
        }
        Duration pause =
                longer(shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(setbacks, DOUBLINGS)), LONGEST_PAUSE), usage);
        return new PagePace(newsroom, usedPercent, toldAt, now.plus(pause), setbacks + 1, stopCause, calls);
    }

    /** After Graph said that somebody must mend the connection; it is tried again now and then all the same. */
    PagePace stopped(String cause, Instant now) {
        if (isPaused(now)) {
            return this;
        }
        Duration pause = shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(setbacks, DOUBLINGS)), LONGEST_STOP);
        return new PagePace(newsroom, usedPercent, toldAt, now.plus(pause), setbacks + 1, cause, calls);
    }

    /** After Graph took a message. */
    PagePace well() {
        return new PagePace(newsroom, usedPercent, toldAt, null, 0, null, calls);
    }

    boolean isWell() {
        return setbacks == 0 && stopCause == null;
    }

    boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** Calls of the last 24 hours, whole hours. */
    long callsInADay(Instant now) {
        long hour = hourOf(now);
        return calls.entrySet().stream()
                .filter(entry -> Long.parseLong(entry.getKey()) > hour - HOURS)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The hours of which the calls count no more. */
    List<String> pastHours(Instant now) {
        long hour = hourOf(now);
        return calls.keySet().stream()
                .filter(counted -> Long.parseLong(counted) <= hour - HOURS)
                .toList();
    }

    static long hourOf(Instant moment) {
        return moment.getEpochSecond() / Duration.ofHours(1).toSeconds();
    }

    private static Duration longer(Duration pause, Usage usage) {
        return pause.compareTo(usage.regainAccess()) >= 0 ? pause : usage.regainAccess();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
