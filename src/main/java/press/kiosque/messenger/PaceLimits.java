package press.kiosque.messenger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Pace;
import press.kiosque.subscriber.Subscribers;

/**
 * Says what pace Messenger's limits leave: so many sends a second and Page, so many calls a day for each reader who can be
 * written to, and less of both as Graph's own count comes near to all that it allows.
 */
@Component
class PaceLimits {

    private static final int HALVE_FROM_PERCENT = 75;
    private static final int REPLIES_ONLY_FROM_PERCENT = 90;
    private static final Duration TOLD_HOLDS_FOR = Duration.ofMinutes(10);
    private static final Duration READERS_HOLD_FOR = Duration.ofMinutes(10);

    /** A young newsroom's readers may have become many since they were counted. */
    private static final Duration READERS_HOLD_AT_THE_LIMIT = Duration.ofSeconds(10);

    private final MessengerSettings settings;
    private final Subscribers subscribers;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    PaceLimits(MessengerSettings settings, Subscribers subscribers) {
        this.settings = settings;
        this.subscribers = subscribers;
    }

    /** The pace for a Page of which this is known. */
    Pace pace(PagePace page, Instant now) {
        if (page.pausedUntil() != null && page.isPaused(now)) {
            String cause = page.stopCause() == null ? "Graph asks for a pause" : page.stopCause();
            return new Pace.Paused(page.pausedUntil(), cause);
        }
        if (isUsedUp(page, now, READERS_HOLD_FOR) && isUsedUp(page, now, READERS_HOLD_AT_THE_LIMIT)) {
            return new Pace.Paused(nextHour(now), "the day's calls are used up");
        }
        int used = page.toldAt() != null && now.isBefore(page.toldAt().plus(TOLD_HOLDS_FOR)) ? page.usedPercent() : 0;
        double perSecond = settings.sendsPerSecond() * (used >= HALVE_FROM_PERCENT ? 0.5 : 1);
        return new Pace.Open(perSecond, used >= REPLIES_ONLY_FROM_PERCENT);
    }

    private boolean isUsedUp(PagePace page, Instant now, Duration counted) {
        return page.callsInADay(now) >= callsADay(page.newsroom(), now, counted);
    }

    /**
     * Calls that the Page may make in 24 hours, by the readers it can write to.
     *
     * @param counted how long ago readers may have been counted
     */
    long callsADay(String newsroom, Instant now, Duration counted) {
        Readers known = readers.get(newsroom);
        if (known == null || !known.isGood(counted, now)) {
            known = readers.compute(newsroom, (id, before) -> recounted(id, before, counted, now));
        }
        return settings.callsPerReaderADay() * Math.max(1, known.count());
    }

    /** Of all who ask before a message and find the count too old, one counts, and the others wait for that. */
    private Readers recounted(String newsroom, @Nullable Readers before, Duration counted, Instant now) {
        return before != null && before.isGood(counted, now)
                ? before
                : new Readers(subscribers.reachable(newsroom), now);
    }

    private static Instant nextHour(Instant now) {
        return Instant.ofEpochSecond(
                (PagePace.hourOf(now) + 1) * Duration.ofHours(1).toSeconds());
    }

    private record Readers(long count, Instant at) {

        boolean isGood(Duration counted, Instant now) {
            return !now.isAfter(at.plus(counted));
        }
    }
}
