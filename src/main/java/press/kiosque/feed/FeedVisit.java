package press.kiosque.feed;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/** Reads one feed: fetches, parses, takes in, and says how it went. */
@Component
class FeedVisit {

    private final FeedFetcher fetcher;
    private final FeedParser parser;
    private final FeedIntake intake;
    private final PollingPolicy policy;
    private final Hubs hubs;
    private final Traces traces;

    FeedVisit(
            FeedFetcher fetcher, FeedParser parser, FeedIntake intake, PollingPolicy policy, Hubs hubs, Traces traces) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.intake = intake;
        this.policy = policy;
        this.hubs = hubs;
        this.traces = traces;
    }

    /**
     * How a visit went.
     *
     * @param feed as it stands now
     * @param taken what was stored
     * @param failed why nothing could be read
     * @param movedFrom its address so far, if it takes up another
     */
    record Visited(Feed feed, FeedIntake.Taken taken, Optional<FetchResult.Failed> failed, Optional<String> movedFrom) {

        Visited(Feed feed, FeedIntake.Taken taken, Optional<FetchResult.Failed> failed) {
            this(feed, taken, failed, Optional.empty());
        }

        /** Without what need not be kept once it is recorded: there may be thousands of visits. */
        Visited recorded() {
            return new Visited(feed, taken.recorded(), failed, movedFrom);
        }
    }

    /** Reads the feed. What goes wrong at the newsroom's end is told, not thrown. */
    Visited visit(Feed feed) {
        try (Step step = traces.begin("feed.read", Map.of("newsroom", feed.newsroom(), "feed", feed.id()))) {
            FetchResult result =
                    fetcher.fetch(feed.url(), feed.state().etag(), feed.state().lastModified());
            step.tell("result", result.getClass().getSimpleName());
            return visited(feed, result);
        }
    }

    private Visited visited(Feed feed, FetchResult result) {
        if (result instanceof FetchResult.Fetched fetched) {
            return read(feed, fetched);
        } else if (result instanceof FetchResult.NotModified same) {
            return well(feed, policy.afterNotModified(feed, same.said()), FeedIntake.Taken.NOTHING);
        }
        return failed(feed, (FetchResult.Failed) result);
    }

    /** The feed could not be read. */
    Visited failed(Feed feed, FetchResult.Failed failed) {
        return new Visited(policy.afterFailure(feed, failed), FeedIntake.Taken.NOTHING, Optional.of(failed));
    }

    /** Whether its hub tells us of the feed's news. */
    boolean isTold(Feed feed) {
        return hubs.tellOf(feed.id());
    }

    private Visited read(Feed feed, FetchResult.Fetched fetched) {
        String address = fetched.url().toString();
        ParseResult result = parser.parse(fetched.bytes(), fetched.contentType(), address);
        if (result instanceof ParseResult.ParsedFeed parsed) {
            FeedIntake.Taken taken = take(feed, parsed);
            parsed.hub()
                    .or(() -> HubOffer.of(fetched.said().links()))
                    .ifPresent(offer -> hubs.offered(feed, offer, address));
            return well(feed, policy.afterReading(feed, fetched.said(), parsed, taken), taken);
        }
        var none = (ParseResult.NotAFeed) result;
        return failed(feed, new FetchResult.Failed(none.cause(), none.words()));
    }

    private FeedIntake.Taken take(Feed feed, ParseResult.ParsedFeed parsed) {
        try (Step step = traces.begin("articles.take", Map.of())) {
            FeedIntake.Taken taken = intake.take(feed, parsed);
            step.tell("fresh", Integer.toString(taken.fresh()));
            return taken;
        }
    }

    private static Visited well(Feed before, Feed after, FeedIntake.Taken taken) {
        Optional<String> from = Optional.of(before.url()).filter(url -> !url.equals(after.url()));
        return new Visited(after, taken, Optional.empty(), from);
    }
}
