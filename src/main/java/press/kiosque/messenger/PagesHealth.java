package press.kiosque.messenger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;

/**
 * Says which Pages are blocked. The process itself is well all the same: a balancer that took it away would keep readers'
 * words from us too.
 */
@Component
class PagesHealth implements HealthIndicator {

    private final NewsroomSettings newsrooms;
    private final PageNotices notices;

    PagesHealth(NewsroomSettings newsrooms, PageNotices notices) {
        this.newsrooms = newsrooms;
        this.notices = notices;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        newsrooms
                .newsrooms()
                .keySet()
                .forEach(id -> health.withDetail(id, notices.holds(id, Kind.POLICY_BLOCKED) ? "blocked" : "open"));
        return health.build();
    }
}
