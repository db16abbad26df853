package press.kiosque.messenger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/** The Pages through which something may be sent at all. */
@Component
class OpenPages {

    private final NewsroomSettings newsrooms;
    private final PageNotices notices;

    OpenPages(NewsroomSettings newsrooms, PageNotices notices) {
        this.newsrooms = newsrooms;
        this.notices = notices;
    }

    /** The newsroom's Page, unless Meta has blocked it. */
    Optional<Page> find(String newsroom) {
        return newsrooms.page(newsroom).filter(page -> !notices.holds(newsroom, Kind.POLICY_BLOCKED));
    }
}
