package press.kiosque.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what a hub brings of a feed: often only the newest entries, so the rest stays remembered. */
@Component
class FeedPush {

    private static final Logger log = LoggerFactory.getLogger(FeedPush.class);

    private final FeedParser parser;
    private final FeedIntake intake;
    private final VisitBook book;
    private final Clock clock;

    FeedPush(FeedParser parser, FeedIntake intake, VisitBook book, Clock clock) {
        this.parser = parser;
        this.intake = intake;
        this.book = book;
        this.clock = clock;
    }

    /** Stores the articles in this document; one that is no feed is logged and the next poll will tell. */
    void take(HubSubscription subscription, byte[] document, @Nullable String contentType) {
        Optional<Feed> feed = book.feed(subscription.feed()).filter(known -> !known.paused());
        if (feed.isEmpty()) {
            return;
        }
        ParseResult result = parser.parse(document, contentType, subscription.topic());
        if (result instanceof ParseResult.ParsedFeed parsed) {
            FeedIntake.Taken taken = intake.takePart(feed.get(), parsed);
            FeedState state = feed.get().state().told(clock.instant(), taken);
            book.record(List.of(new FeedVisit.Visited(feed.get().with(state), taken, Optional.empty())));
        } else if (result instanceof ParseResult.NotAFeed none) {
            log.info("A hub brought no feed: feed={} words={}", subscription.feed(), none.words());
        }
    }
}
