package press.kiosque.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * The only door to readers.
 *
 * <ol>
 *   <li>The gate decides who may get the message now; what the others' attention puts off is owed to them.
 *   <li>Rows are claimed by insert; a reader whose row exists is left out.
 *   <li>The messages are sent, many at once.
 *   <li>The outcomes are recorded. Only then does the caller acknowledge the batch.
 * </ol>
 *
 * A batch that comes again after a crash finds its rows: those with an outcome are done, those without one may have
 * been sent and wait for their echo.
 */
@Service
public class DeliveryService {

    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final DeliveryGate gate;
    private final Sender sender;
    private final Outcomes outcomes;
    private final ReaderMarks marks;

    DeliveryService(
            Subscribers subscribers,
            Deliveries deliveries,
            DeliveryGate gate,
            Sender sender,
            Outcomes outcomes,
            ReaderMarks marks) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.gate = gate;
        this.sender = sender;
        this.outcomes = outcomes;
        this.marks = marks;
    }

    /**
     * Brings a batch to its readers, each once; returns when every outcome is recorded. Safe to repeat. While the channel
     * takes nothing, the batch goes back to the queue as it is.
     */
    public void deliver(DeliveryBatch batch) {
        Optional<Duration> hold = sender.hold(batch);
        if (hold.isPresent()) {
            outcomes.holdBack(batch, hold.get());
        } else {
            bring(batch);
        }
    }

    private void bring(DeliveryBatch batch) {
        List<Parcel> parcels = batch.afterUnknown() ? notYetSent(batch) : batch.parcels();
        Map<String, Subscriber> readers = readers(parcels);
        List<Attempt> attempts = parcels.stream()
                .map(parcel -> gate.decide(batch, parcel, readers.get(parcel.subscriber())))
                .toList();
        marks.before(attempts);
        Set<String> claimedBefore =
                deliveries.claim(attempts.stream().map(Attempt::row).toList());
        outcomes.resume(batch, claimedBefore);
        List<Attempt> ours = attempts.stream()
                .filter(attempt -> !claimedBefore.contains(attempt.row().id()))
                .toList();
        List<Sent> sent = sender.send(ours);
        marks.after(batch, attempts, sent, readers);
        outcomes.record(batch, sent);
    }

    private List<Parcel> notYetSent(DeliveryBatch batch) {
        Set<String> sent = deliveries.find(batch.earlierRowIds()).stream()
                .filter(Delivery::sent)
                .map(Delivery::subscriber)
                .collect(toSet());
        return batch.parcels().stream()
                .filter(parcel -> !sent.contains(parcel.subscriber()))
                .toList();
    }

    private Map<String, Subscriber> readers(List<Parcel> parcels) {
        return subscribers.find(parcels.stream().map(Parcel::subscriber).toList()).stream()
                .collect(toMap(Subscriber::id, identity()));
    }
}
