package press.kiosque.campaign;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * Sends a push to one phone before it goes to all. It goes through the same door by the same rules, so whoever tries must have
 * agreed to such messages in their own thread; it is not remembered as told.
 */
@Component
class CampaignTrial {

    private static final Duration USEFUL = Duration.ofMinutes(5);

    private final Subscribers subscribers;
    private final CampaignMessages messages;
    private final DeliveryQueue queue;
    private final Deliveries ledger;
    private final Deeds deeds;
    private final Clock clock;

    CampaignTrial(
            Subscribers subscribers,
            CampaignMessages messages,
            DeliveryQueue queue,
            Deliveries ledger,
            Deeds deeds,
            Clock clock) {
        this.subscribers = subscribers;
        this.messages = messages;
        this.queue = queue;
        this.ledger = ledger;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Sends it to the reader of this number; the row of the ledger to look for, empty if there is no such reader. */
    Optional<String> send(Campaign push, String recipient, Colleague who) {
        Optional<Subscriber> reader =
                who.mayWrite() ? subscribers.find(Subscriber.id(push.newsroom(), recipient)) : Optional.empty();
        return reader.map(found -> send(push, found, who));
    }

    private String send(Campaign push, Subscriber reader, Colleague who) {
        String occasion = Campaign.TEST + push.id() + ":" + UUID.randomUUID();
        var parcel = new Parcel(reader.id(), messages.render(push, reader.language()), List.of());
        queue.put(new DeliveryBatch(
                push.newsroom(),
                occasion,
                push.kind().delivery(),
                clock.instant().plus(USEFUL),
                List.of(parcel)));
        deeds.record(who.name(), "push.tested", push.id() + " " + reader.id());
        return Delivery.id(occasion, reader.id(), 1);
    }

    /** What became of it; empty while it is in the queue, or if this is no row of this push's trials. */
    Optional<Delivery> result(Campaign push, String row) {
        return row.startsWith(Campaign.TEST + push.id() + ":")
                ? ledger.find(List.of(row)).stream().findFirst()
                : Optional.empty();
    }
}
