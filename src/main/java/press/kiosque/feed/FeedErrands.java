package press.kiosque.feed;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;

/** Goes out to feeds at an editor's word, and at nobody's below them: whatever is asked for there is asked for in our name. */
@Component
@ConditionalOnWebApplication
class FeedErrands {

    private final FeedPreview preview;
    private final FeedVisit visits;
    private final VisitBook book;

    FeedErrands(FeedPreview preview, FeedVisit visits, VisitBook book) {
        this.preview = preview;
        this.visits = visits;
        this.book = book;
    }

    /** What stands at an address; nothing is stored. */
    FeedPreview.Seen look(Colleague who, String typed) {
        who.mustWrite("look at addresses");
        return preview.look(typed);
    }

    /** Reads a feed now, whenever it was due; how that went is recorded as always. */
    FeedVisit.Visited read(Colleague who, Feed feed) {
        who.mustWrite("have feeds read");
        FeedVisit.Visited visited = visits.visit(feed);
        book.record(List.of(visited));
        return visited;
    }
}
