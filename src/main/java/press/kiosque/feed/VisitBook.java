package press.kiosque.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records how visits went, many together, since one write for many costs the database little more than one for one. What
 * a feed holds is remembered before its state says that it was read: a crash in between only repeats work.
 */
@Component
class VisitBook {

    private static final Logger log = LoggerFactory.getLogger(VisitBook.class);

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
        feeds.record(visits.stream()
                .filter(visit -> visit.movedFrom().isEmpty())
                .map(FeedVisit.Visited::feed)
                .toList());
        visits.stream().filter(visit -> visit.movedFrom().isPresent()).forEach(this::move);
    }

    /** The feed as it is stored. */
    Optional<Feed> feed(String id) {
        return feeds.find(id);
    }

    private void move(FeedVisit.Visited visit) {
        feeds.move(visit.feed(), visit.movedFrom().orElseThrow());
        log.info(
                "A feed has moved for good: feed={} to={}",
                visit.feed().id(),
                visit.feed().url());
    }
}
