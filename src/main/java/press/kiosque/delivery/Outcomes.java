package press.kiosque.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.subscriber.Subscribers;

/**
 * Records what became of a batch. What is to be tried again goes into the queue before the row says so: a crash in
 * between makes a second follow-up, whose claim then finds the first one's.
 */
@Component
class Outcomes {

    private final Deliveries deliveries;
    private final Subscribers subscribers;
    private final DeliveryQueue queue;
    private final DeliverySettings settings;
    private final Clock clock;

    Outcomes(
            Deliveries deliveries,
            Subscribers subscribers,
            DeliveryQueue queue,
            DeliverySettings settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a batch that may not go now back into the queue; nothing of it is claimed. */
    void holdBack(DeliveryBatch batch, Duration delay) {
        queue.putAfter(delay, batch);
    }

    /**
     * Takes up rows that were claimed before: those without an outcome may or may not have been sent. However often a process
     * dies over them, they are sent again if no echo comes.
     */
    void resume(DeliveryBatch batch, Set<String> claimedBefore) {
        Set<String> unsettled = claimedBefore.isEmpty() ? Set.of() : unsettled(claimedBefore);
        if (unsettled.isEmpty()) {
            return;
        }
        List<Parcel> parcels = batch.parcels().stream()
                .filter(parcel -> unsettled.contains(batch.rowId(parcel)))
                .toList();
        sendAgainUnlessEchoed(batch, parcels);
        deliveries.unknown(unsettled, "the process died while sending", clock.instant());
    }

    /** These readers of the batch have it after all. */
    void received(DeliveryBatch batch, Set<String> readers) {
        Map<String, List<String>> stories = batch.parcels().stream()
                .filter(parcel -> readers.contains(parcel.subscriber()))
                .collect(toMap(Parcel::subscriber, Parcel::stories, (one, other) -> other));
        subscribers.received(stories, Map.of());
    }

    /** Records of rows that are ours that nothing is sent, and why. */
    void withhold(List<Attempt> attempts, String reason) {
        Instant now = clock.instant();
        deliveries.settle(attempts.stream()
                .map(attempt -> new Settlement(attempt.row().id(), Outcome.WITHHELD, reason, null, now))
                .toList());
    }

    private Set<String> unsettled(Set<String> claimedBefore) {
        return deliveries.find(claimedBefore).stream()
                .filter(row -> row.outcome() == null)
                .map(Delivery::id)
                .collect(toSet());
    }

    /** Records what was sent: follow-ups first, then what readers received, then the rows. */
    void record(DeliveryBatch batch, List<Sent> sent) {
        List<Consequence> consequences = sent.stream().map(Consequence::of).toList();
        followUp(batch, consequences);
        subscribers.received(received(consequences), told(batch, consequences));
        subscribers.unreachable(consequences.stream()
                .filter(Consequence::readerGone)
                .collect(toMap(
                        consequence -> consequence.parcel().subscriber(),
                        consequence -> consequence.attempt().row().claimedAt(),
                        (one, other) -> other)));
        Instant now = clock.instant();
        deliveries.settle(consequences.stream()
                .map(consequence -> consequence.settlement(now))
                .toList());
    }

    private void followUp(DeliveryBatch batch, List<Consequence> consequences) {
        if (!batch.afterUnknown()) {
            sendAgainUnlessEchoed(
                    batch,
                    consequences.stream()
                            .filter(Consequence::unknown)
                            .map(Consequence::parcel)
                            .toList());
        }
        later(consequences.stream().filter(consequence -> !consequence.failed()))
                .forEach((delay, parcels) -> queue.putAfter(delay, batch.again(parcels, false)));
        later(consequences.stream().filter(Consequence::failed))
                .forEach((delay, parcels) -> queue.putAfter(delay, batch.afterFailure(parcels)));
    }

    private static Map<Duration, List<Parcel>> later(Stream<Consequence> consequences) {
        var later = new HashMap<Duration, List<Parcel>>();
        consequences.forEach(consequence -> consequence.again().ifPresent(delay -> later.computeIfAbsent(
                        delay, none -> new ArrayList<>())
                .add(consequence.parcel())));
        return later;
    }

    private static Map<String, List<String>> received(List<Consequence> consequences) {
        return consequences.stream()
                .filter(Consequence::accepted)
                .map(Consequence::parcel)
                .collect(toMap(Parcel::subscriber, Parcel::stories, (one, other) -> other));
    }

    /** When these readers were told something unasked, or may have been. */
    private Map<String, Instant> told(DeliveryBatch batch, List<Consequence> consequences) {
        if (!batch.kind().unasked() || batch.afterUnknown()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return consequences.stream()
                .filter(consequence -> consequence.accepted() || consequence.unknown())
                .map(consequence -> consequence.parcel().subscriber())
                .distinct()
                .collect(toMap(identity(), reader -> now));
    }

    private void sendAgainUnlessEchoed(DeliveryBatch batch, List<Parcel> parcels) {
        if (!parcels.isEmpty()) {
            queue.putAfter(settings.settleAfter(), batch.again(parcels, true));
        }
    }
}
