package press.kiosque.messenger;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/** Sees to it that every Page still tells us what readers do. */
@Component
public class PageCare {

    private static final Logger LOG = LoggerFactory.getLogger(PageCare.class);

    private final NewsroomSettings newsrooms;
    private final MessengerProfile profile;
    private final PageNotices notices;
    private final Clock clock;

    PageCare(NewsroomSettings newsrooms, MessengerProfile profile, PageNotices notices, Clock clock) {
        this.newsrooms = newsrooms;
        this.profile = profile;
        this.notices = notices;
        this.clock = clock;
    }

    /** Subscribes again whatever Meta has unsubscribed, and tells the editors; one Page's trouble is not another's. */
    public void subscribeAgain() {
        newsrooms.newsrooms().forEach(this::subscribeAgain);
    }

    private void subscribeAgain(String newsroom, Page page) {
        try {
            if (profile.subscribe(page)) {
                notices.add(PageNotice.of(newsroom, Kind.RESUBSCRIBED, clock.instant(), ""));
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.warn("A Page could not be looked after: newsroom={} cause={}", newsroom, e.getMessage());
        }
    }
}
