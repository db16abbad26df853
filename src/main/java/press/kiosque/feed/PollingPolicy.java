package press.kiosque.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Decides when a feed is read next, and notes how it stands until then. */
@Component
class PollingPolicy {

    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    private final FeedSettings settings;
    private final Clock clock;

    PollingPolicy(FeedSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The feed after its server said that nothing changed. */
    Feed afterNotModified(Feed feed) {
        Instant now = clock.instant();
        return feed.with(feed.state().unchanged(now, now.plus(spread(feed, now, settings.interval()))));
    }

    /** The feed after it was read. */
    Feed afterReading(Feed feed, FetchResult.Fetched fetched, boolean changed) {
        Instant now = clock.instant();
        Instant next = now.plus(spread(feed, now, settings.interval()));
        return feed.with(feed.state().read(now, next, changed, fetched));
    }

    /** The feed after a failure: twice as long each time, and never sooner than the server asked for. */
    Feed afterFailure(Feed feed, FetchResult.Failed failed) {
        Instant now = clock.instant();
        Duration wait = settings.interval();
        for (int i = 0; i < feed.state().failures() && wait.compareTo(settings.longestInterval()) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        wait = spread(feed, now, shorter(wait, settings.longestInterval()));
        Duration asked = shorter(failed.retryAfter().orElse(Duration.ZERO), LONGEST_RETRY_AFTER);
        Instant next = now.plus(wait.compareTo(asked) > 0 ? wait : asked);
        return feed.with(feed.state().failed(now, next, failed.cause(), failed.words()));
    }

    /** Up to a tenth sooner or later, so that feeds which were added together drift apart. */
    private static Duration spread(Feed feed, Instant now, Duration wait) {
        int thousandths = Math.floorMod(31 * feed.id().hashCode() + Long.hashCode(now.getEpochSecond()), 201) - 100;
        return wait.plus(wait.multipliedBy(thousandths).dividedBy(1000));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
