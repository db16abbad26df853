package press.kiosque.opening;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.subscriber.Interests;

/** Notes that a link was opened, and lets it count for the reader's taste. A reader who was forgotten stays forgotten. */
@Component
class OpeningRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningRecorder.class);

    private final Deliveries deliveries;
    private final Openings openings;
    private final Interests interests;
    private final Clock clock;

    OpeningRecorder(Deliveries deliveries, Openings openings, Interests interests, Clock clock) {
        this.deliveries = deliveries;
        this.openings = openings;
        this.interests = interests;
        this.clock = clock;
    }

    /** Notes it if it can: whoever opens the article does not wait for an apology. */
    void record(Link link, Article article) {
        try {
            if (link.reader() == null) {
                openings.add(article.newsroom(), link, clock.instant());
            } else {
                deliveries.opened(link.row(), article.id(), clock.instant()).ifPresent(row -> lean(row, article));
            }
        } catch (RuntimeException e) {
            LOG.warn("An opening is not counted: occasion={} article={}", link.occasion(), article.id(), e);
        }
    }

    private void lean(Delivery row, Article article) {
        if (!article.topics().isEmpty()) {
            interests.lean(row.subscriber(), article.topics(), Interests.MORE, "OPENED:" + article.id());
        }
    }
}
