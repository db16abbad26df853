package press.kiosque.feed;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an address once as every feed is read, though no newsroom lists it; nothing of the visit is remembered. */
@Component
public class TrialReading {

    private final FeedVisit visits;

    TrialReading(FeedVisit visits) {
        this.visits = visits;
    }

    /** Stores what the feed carries under its newsroom; tells why it could not be read. */
    public Optional<String> read(Feed feed) {
        return visits.visit(feed).failed().map(failed -> failed.cause() + ": " + failed.words());
    }
}
