package press.kiosque.messenger;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import press.kiosque.message.Pace;
import press.kiosque.newsroom.DatabasePulse;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Warning;

/**
 * Tells operators which Pages take no messages, and why. The process itself is well, so it is a warning and no more; only
 * where the database does not tell, nobody knows.
 */
@Component("pages")
class PagesHealth extends AbstractHealthIndicator {

    private final NewsroomSettings newsrooms;
    private final PagePaces paces;
    private final DatabasePulse database;

    PagesHealth(NewsroomSettings newsrooms, PagePaces paces, DatabasePulse database) {
        this.newsrooms = newsrooms;
        this.paces = paces;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!database.beats()) {
            health.unknown();
            return;
        }
        health.up();
        newsrooms.newsrooms().keySet().forEach(newsroom -> {
            if (paces.of(newsroom) instanceof Pace.Paused paused) {
                health.status(Warning.STATUS).withDetail(newsroom, paused.cause() + "; next try at " + paused.until());
            } else {
                health.withDetail(newsroom, "sends");
            }
        });
    }
}
