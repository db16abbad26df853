package press.kiosque.messenger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import press.kiosque.message.Pace;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Warning;

/** Tells operators which Pages take no messages, and why. The process itself is well, so it is a warning and no more. */
@Component("pages")
class PagesHealth implements HealthIndicator {

    private final NewsroomSettings newsrooms;
    private final PagePaces paces;

    PagesHealth(NewsroomSettings newsrooms, PagePaces paces) {
        this.newsrooms = newsrooms;
        this.paces = paces;
    }

    @Override
    public Health health() {
        var health = Health.up();
        newsrooms.newsrooms().keySet().forEach(newsroom -> {
            if (paces.of(newsroom) instanceof Pace.Paused paused) {
                health.status(Warning.STATUS).withDetail(newsroom, paused.cause() + "; next try at " + paused.until());
            } else {
                health.withDetail(newsroom, "sends");
            }
        });
        return health.build();
    }
}
