package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Decides when a feed is read next. */
@Component
class PollingPolicy {

    /** So many failures in a row are more than a passing cloud. */
    static final int FAILURES_TO_WORRY = 3;

    private final FeedSettings settings;

    PollingPolicy(FeedSettings settings) {
        this.settings = settings;
    }

    /** After a reading that went well. */
    Instant afterSuccess(Feed feed, Instant now) {
        return now.plus(spread(feed, now, settings.interval()));
    }

    /** After a failure: twice as long each time, and never sooner than the server asked for. */
    Instant afterFailure(Feed feed, Instant now, FetchResult.Failed failed) {
        Duration wait = settings.interval();
        for (int i = 0; i < feed.state().failures() && wait.compareTo(settings.longestInterval()) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        wait = shorter(wait, settings.longestInterval());
        return now.plus(longer(
                spread(feed, now, wait), shorter(failed.retryAfter().orElse(Duration.ZERO), Duration.ofDays(1))));
    }

    /** Up to a tenth sooner or later, so that feeds which were added together drift apart. */
    private static Duration spread(Feed feed, Instant now, Duration wait) {
        int tenths = Math.floorMod(31 * feed.id().hashCode() + Long.hashCode(now.getEpochSecond()), 201) - 100;
        return wait.plus(wait.multipliedBy(tenths).dividedBy(1000));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
