package press.kiosque.feed;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one feed: fetches, parses, takes in, and says how it went. */
@Component
class FeedVisit {

    private final FeedFetcher fetcher;
    private final FeedParser parser;
    private final FeedIntake intake;
    private final PollingPolicy policy;

    FeedVisit(FeedFetcher fetcher, FeedParser parser, FeedIntake intake, PollingPolicy policy) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.intake = intake;
        this.policy = policy;
    }

    /**
     * How a visit went.
     *
     * @param feed as it stands now
     * @param taken what was stored
     * @param failed why nothing could be read
     */
    record Visited(Feed feed, FeedIntake.Taken taken, Optional<FetchResult.Failed> failed) {}

    /** Reads the feed. What goes wrong at the newsroom's end is told, not thrown. */
    Visited visit(Feed feed) {
        FetchResult result =
                fetcher.fetch(feed.url(), feed.state().etag(), feed.state().lastModified());
        if (result instanceof FetchResult.Fetched fetched) {
            return read(feed, fetched);
        } else if (result instanceof FetchResult.Failed failed) {
            return failed(feed, failed);
        }
        return new Visited(policy.afterNotModified(feed), FeedIntake.Taken.NOTHING, Optional.empty());
    }

    /** The feed could not be read. */
    Visited failed(Feed feed, FetchResult.Failed failed) {
        return new Visited(policy.afterFailure(feed, failed), FeedIntake.Taken.NOTHING, Optional.of(failed));
    }

    private Visited read(Feed feed, FetchResult.Fetched fetched) {
        ParseResult result = parser.parse(
                fetched.bytes(), fetched.contentType(), fetched.url().toString());
        if (result instanceof ParseResult.ParsedFeed parsed) {
            FeedIntake.Taken taken = intake.take(feed, parsed);
            return new Visited(policy.afterReading(feed, fetched, taken.changed() > 0), taken, Optional.empty());
        }
        var none = (ParseResult.NotAFeed) result;
        return failed(feed, new FetchResult.Failed(none.cause(), none.words()));
    }
}
