package press.kiosque.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Records how visits went, many together, since one write for many costs the database little more than one for one. What
 * a feed holds is remembered before its state says that it was read: a crash in between only repeats work.
 */
@Component
class VisitBook {

    private final FeedMemories memories;
    private final Feeds feeds;

    VisitBook(FeedMemories memories, Feeds feeds) {
        this.memories = memories;
        this.feeds = feeds;
    }

    /** Records these visits; safe to repeat. */
    void record(Collection<FeedVisit.Visited> visits) {
        Map<String, Map<String, Long>> learned = new HashMap<>();
        for (FeedVisit.Visited visit : visits) {
            if (!visit.taken().memory().isEmpty()) {
                learned.put(visit.feed().id(), visit.taken().memory());
            }
        }
        memories.save(learned);
        feeds.record(visits.stream().map(FeedVisit.Visited::feed).toList());
    }
}
