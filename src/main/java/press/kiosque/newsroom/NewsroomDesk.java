package press.kiosque.newsroom;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Service;

/** What chief editors, and nobody below them, change of a newsroom itself; each deed is in the log. */
@Service
@ConditionalOnWebApplication
class NewsroomDesk {

    private final Newsrooms newsrooms;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    NewsroomDesk(Newsrooms newsrooms, Deeds deeds, Revisions revisions, Clock clock) {
        this.newsrooms = newsrooms;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Under what a newsroom's saves are counted. */
    static String revision(Newsroom newsroom) {
        return "newsroom:" + newsroom.id();
    }

    /**
     * Stores the newsroom as it was written from this version, see {@link #revision}.
     *
     * @return false if somebody else has changed it since they looked
     */
    boolean change(Colleague who, Newsroom changed, long seen) {
        who.mustApprove("change the newsroom");
        boolean first = revisions.take(revision(changed), seen, who.name(), clock.instant());
        if (first) {
            newsrooms.save(changed);
            deeds.record(who.name(), "newsroom.changed", changed.id());
        }
        return first;
    }
}
