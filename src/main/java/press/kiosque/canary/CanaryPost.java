package press.kiosque.canary;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryBatches;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.MessageTemplates;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Puts the made-up story into words and hands it to the queue, for the team's readers and nobody else. */
@Component
class CanaryPost {

    private static final String TEMPLATE = "canary";

    private final CanarySettings settings;
    private final Subscribers subscribers;
    private final MessageTemplates templates;
    private final DeliveryBatches deliveries;

    CanaryPost(
            CanarySettings settings, Subscribers subscribers, MessageTemplates templates, DeliveryBatches deliveries) {
        this.settings = settings;
        this.subscribers = subscribers;
        this.templates = templates;
        this.deliveries = deliveries;
    }

    /**
     * Hands it over; it names no article, so that nothing is remembered of it on the readers.
     *
     * @throws IllegalStateException if none of the team's readers has ever written to the Page
     */
    void hand(Round round, Article article) {
        List<Parcel> parcels = subscribers.find(settings.readersOf(round.newsroom())).stream()
                .map(reader -> parcel(reader, article))
                .toList();
        if (parcels.isEmpty()) {
            throw new IllegalStateException("none of the readers in kiosque.canary.readers has written to the Page");
        }
        deliveries.put(
                round.newsroom(),
                round.occasion(),
                DeliveryKind.CANARY,
                round.began().plus(settings.within()),
                parcels);
    }

    private Parcel parcel(Subscriber reader, Article article) {
        var message = templates.render(TEMPLATE, reader.language(), Map.of("title", article.title()));
        return new Parcel(reader.id(), message, List.of());
    }
}
