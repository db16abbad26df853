package press.kiosque.campaign;

import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatches;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Makes the parts of a run of the job: who reads, who writes messages, who hands over. */
@Component
class CampaignRun {

    private final Campaigns campaigns;
    private final Sendings sendings;
    private final Audiences audiences;
    private final Subscribers subscribers;
    private final DeliveryBatches batches;
    private final CampaignMessages messages;
    private final CampaignSettings settings;
    private final Clock clock;

    CampaignRun(
            Campaigns campaigns,
            Sendings sendings,
            Audiences audiences,
            Subscribers subscribers,
            DeliveryBatches batches,
            CampaignMessages messages,
            CampaignSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.sendings = sendings;
        this.audiences = audiences;
        this.subscribers = subscribers;
        this.batches = batches;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads those of the partition to whom the push goes at its present stage. */
    CursorReader<Subscriber> reader(String id, int partition) {
        Campaign push = push(id);
        Sending sending = sending(id);
        Predicate<Subscriber> meant = audiences.of(push, clock.instant());
        return new CursorReader<>(
                () -> subscribers.of(push.newsroom()),
                batches.partition(partition, settings.partitions())
                        .and(reader -> sending.isFor(reader.id()))
                        .and(meant));
    }

    private Sending sending(String id) {
        return sendings.find(id).orElseThrow();
    }

    CampaignParcels parcels(String id) {
        return new CampaignParcels(messages, push(id), sending(id));
    }

    CampaignWriter writer(String id) {
        return new CampaignWriter(batches, sendings, push(id), clock, settings.lease());
    }

    private Campaign push(String id) {
        return campaigns.find(id).orElseThrow(() -> new IllegalArgumentException("there is no push " + id));
    }
}
