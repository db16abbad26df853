package press.kiosque.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Decides when a feed is read next, and notes how it stands until then: soon where news is likely, later where it is not,
 * never sooner than the feed and its server wish (within reason), and ever more rarely while it fails.
 */
@Component
class PollingPolicy {

    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);
    private static final Duration GRACE_TO_MOVE = Duration.ofDays(1);

    private final FeedSettings settings;
    private final Hubs hubs;
    private final Clock clock;

    PollingPolicy(FeedSettings settings, Hubs hubs, Clock clock) {
        this.settings = settings;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The feed after its server said that nothing changed. */
    Feed afterNotModified(Feed feed, FetchResult.ServerSaid said) {
        Instant now = clock.instant();
        return settled(feed.with(feed.state().unchanged(now, said)), said.freshFor(), now);
    }

    /** The feed after it was read. */
    Feed afterReading(Feed feed, FetchResult.ServerSaid said, ParseResult.ParsedFeed parsed, FeedIntake.Taken taken) {
        Instant now = clock.instant();
        FeedState state = feed.state()
                .read(now, taken.changed() > 0, said)
                .learnt(parsed.pace(), feed.state().rhythmOrUnknown().with(taken.appeared(), now));
        return settled(feed.with(state), said.freshFor(), now);
    }

    /** The feed after a failure: twice as long each time, and never sooner than the server asked for. */
    Feed afterFailure(Feed feed, FetchResult.Failed failed) {
        Instant now = clock.instant();
        Duration wait = settings.interval();
        for (int i = 0; i < feed.state().failures() && wait.compareTo(settings.longestInterval()) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        Duration asked = shorter(failed.retryAfter().orElse(Duration.ZERO), LONGEST_RETRY_AFTER);
        Duration next = longer(spread(shorter(wait, settings.longestInterval())), asked);
        return feed.with(
                feed.state().failed(now, failed.cause(), failed.words()).next(now.plus(next)));
    }

    /** With its next reading set, and at its new address if it has been sent there for long enough. */
    private Feed settled(Feed feed, Duration freshFor, Instant now) {
        FeedState state = feed.state();
        Duration wished = shorter(longer(freshFor, state.paceOrAny().atLeast()), settings.quietInterval());
        Instant next = now.plus(longer(spread(longer(usual(feed, now), wished)), wished));
        FeedState due = state.next(state.paceOrAny().allowed(next));
        Sighting moving = due.moving();
        return moving != null && moving.isSettled(GRACE_TO_MOVE, now) && Feed.isWebAddress(moving.what())
                ? feed.at(moving.what()).with(due.moved(feed.url(), now))
                : feed.with(due);
    }

    /** The interval, stretched where news is unlikely at this hour. */
    private Duration usual(Feed feed, Instant now) {
        if (hubs.tellOf(feed.id())) {
            return longer(settings.pushedInterval(), settings.interval());
        }
        double likelihood = feed.state().rhythmOrUnknown().likelihood(now);
        var stretched = Duration.ofSeconds((long) (settings.interval().toSeconds() / likelihood));
        return longer(shorter(stretched, settings.quietInterval()), settings.interval());
    }

    /** Up to a tenth sooner or later, so that feeds which were added together drift apart. */
    private static Duration spread(Duration wait) {
        int thousandths = ThreadLocalRandom.current().nextInt(-100, 101);
        return wait.plus(wait.multipliedBy(thousandths).dividedBy(1000));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
