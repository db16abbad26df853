package press.kiosque.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.OccasionBrake.Word;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/**
 * The only door to readers.
 *
 * <ol>
 *   <li>The gate decides who may get the message now; what the others' attention puts off is owed to them.
 *   <li>Rows are claimed by insert; a reader whose row exists is left out. So is one with whom a person speaks, who is
 *       owed it too.
 *   <li>The messages are sent, many at once; what waited long for its turn goes back to be decided anew.
 *   <li>The outcomes are recorded. Only then does the caller acknowledge the batch.
 * </ol>
 *
 * A batch that comes again after a crash finds its rows: those with an outcome are done, those without one may have
 * been sent and wait for their echo.
 */
@Service
public class DeliveryService {

    private final Subscribers subscribers;
    private final DeliveryGate gate;
    private final Claims claims;
    private final Sender sender;
    private final Outcomes outcomes;
    private final ReaderMarks marks;
    private final OccasionBrake brake;
    private final Traces traces;

    DeliveryService(
            Subscribers subscribers,
            DeliveryGate gate,
            Claims claims,
            Sender sender,
            Outcomes outcomes,
            ReaderMarks marks,
            OccasionBrake brake,
            Traces traces) {
        this.subscribers = subscribers;
        this.gate = gate;
        this.claims = claims;
        this.sender = sender;
        this.outcomes = outcomes;
        this.marks = marks;
        this.brake = brake;
        this.traces = traces;
    }

    /**
     * Brings a batch to its readers, each once; returns when every outcome is recorded. Safe to repeat. While the channel
     * takes nothing, or the occasion is halted, the batch goes back to the queue as it is.
     */
    public void deliver(DeliveryBatch batch) {
        try (Step step =
                traces.begin("delivery.batch", Map.of("newsroom", batch.newsroom(), "occasion", batch.occasion()))) {
            step.tell("readers", Integer.toString(batch.parcels().size()));
            bringUnlessHeld(batch);
        }
    }

    private void bringUnlessHeld(DeliveryBatch batch) {
        Word word = brake.of(batch.occasion());
        Optional<Duration> hold = word.ended() == null ? word.again().or(() -> sender.hold(batch)) : Optional.empty();
        if (hold.isPresent()) {
            outcomes.holdBack(batch, hold.get());
        } else {
            bring(batch, word.ended());
        }
    }

    private void bring(DeliveryBatch batch, @Nullable String ended) {
        List<Parcel> parcels = batch.afterUnknown() ? claims.notYetSent(batch) : batch.parcels();
        Map<String, Subscriber> readers = readers(parcels);
        List<Attempt> attempts = parcels.stream()
                .map(parcel -> ended == null
                        ? gate.decide(batch, parcel, readers.get(parcel.subscriber()))
                        : gate.end(batch, parcel, readers.get(parcel.subscriber()), ended))
                .toList();
        marks.before(attempts);
        List<Sent> sent = sender.send(claims.take(batch, attempts));
        marks.after(batch, attempts, sent, readers);
        outcomes.record(batch, sent);
    }

    private Map<String, Subscriber> readers(List<Parcel> parcels) {
        return subscribers.find(parcels.stream().map(Parcel::subscriber).toList()).stream()
                .collect(toMap(Subscriber::id, identity()));
    }
}
