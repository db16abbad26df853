package press.kiosque.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryBatches;

/** Hands a push to the queue, chunk by chunk, and shows that it is alive. */
class CampaignWriter implements ItemWriter<Parcel> {

    private final DeliveryBatches batches;
    private final Sendings sendings;
    private final Campaign push;
    private final Clock clock;
    private final Duration lease;

    CampaignWriter(DeliveryBatches batches, Sendings sendings, Campaign push, Clock clock, Duration lease) {
        this.batches = batches;
        this.sendings = sendings;
        this.push = push;
        this.clock = clock;
        this.lease = lease;
    }

    @Override
    public void write(Chunk<? extends Parcel> parcels) {
        Instant expires = Objects.requireNonNull(push.plan(), "a push that is sent has a plan")
                .expires();
        batches.put(push.newsroom(), push.occasion(), push.kind().delivery(), expires, List.copyOf(parcels.getItems()));
        sendings.keep(push.id(), clock.instant().plus(lease));
    }
}
