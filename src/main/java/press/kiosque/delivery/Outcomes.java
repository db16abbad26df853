package press.kiosque.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.SendResult;
import press.kiosque.message.SendResult.Accepted;
import press.kiosque.message.SendResult.PageStopped;
import press.kiosque.message.SendResult.Refused;
import press.kiosque.message.SendResult.RetryAfter;
import press.kiosque.message.SendResult.Unknown;
import press.kiosque.message.SendResult.Unreachable;
import press.kiosque.subscriber.Subscribers;

/**
 * Records what became of a batch. What is to be tried again goes into the queue before the row says so: a crash in
 * between makes a second follow-up, whose claim then finds the first one's.
 */
@Component
class Outcomes {

    private static final Duration PAGE_STOPPED_PAUSE = Duration.ofMinutes(5);

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

    /** Takes up rows that were claimed before: those without an outcome may or may not have been sent. */
    void resume(DeliveryBatch batch, Set<String> claimedBefore) {
        Set<String> unsettled = claimedBefore.isEmpty() ? Set.of() : unsettled(claimedBefore);
        if (unsettled.isEmpty()) {
            return;
        }
        List<Parcel> parcels = batch.parcels().stream()
                .filter(parcel -> unsettled.contains(batch.rowId(parcel)))
                .toList();
        sendAgainUnlessEchoed(batch, parcels);
        Instant now = clock.instant();
        deliveries.settle(unsettled.stream()
                .map(id -> new Settlement(id, Outcome.UNKNOWN, "the process died while sending", null, now))
                .toList());
    }

    private Set<String> unsettled(Set<String> claimedBefore) {
        return deliveries.find(claimedBefore).stream()
                .filter(row -> row.outcome() == null)
                .map(Delivery::id)
                .collect(toSet());
    }

    /** Records the results: follow-ups first, then what readers received, then the rows. */
    void record(DeliveryBatch batch, Map<Attempt, SendResult> results) {
        followUp(batch, results);
        received(results);
        subscribers.unreachable(readersWith(Unreachable.class, results));
        Instant now = clock.instant();
        deliveries.settle(results.entrySet().stream()
                .map(entry -> settlement(entry.getKey().row().id(), entry.getValue(), now))
                .toList());
    }

    private void followUp(DeliveryBatch batch, Map<Attempt, SendResult> results) {
        var unknown = new ArrayList<Parcel>();
        var later = new HashMap<Duration, List<Parcel>>();
        for (Entry<Attempt, SendResult> entry : results.entrySet()) {
            Parcel parcel = entry.getKey().parcel();
            if (entry.getValue() instanceof Unknown) {
                unknown.add(parcel);
            } else if (entry.getValue() instanceof RetryAfter retry) {
                later.computeIfAbsent(retry.delay(), delay -> new ArrayList<>()).add(parcel);
            } else if (entry.getValue() instanceof PageStopped) {
                later.computeIfAbsent(PAGE_STOPPED_PAUSE, delay -> new ArrayList<>())
                        .add(parcel);
            }
        }
        sendAgainUnlessEchoed(batch, unknown);
        later.forEach((delay, parcels) -> queue.putAfter(delay, batch.again(parcels, false)));
    }

    private void sendAgainUnlessEchoed(DeliveryBatch batch, List<Parcel> parcels) {
        if (!parcels.isEmpty() && !batch.afterUnknown()) {
            queue.putAfter(settings.settleAfter(), batch.again(parcels, true));
        }
    }

    private void received(Map<Attempt, SendResult> results) {
        var articles = new HashMap<String, List<String>>();
        results.forEach((attempt, result) -> {
            if (result instanceof Accepted) {
                articles.put(attempt.parcel().subscriber(), attempt.parcel().articles());
            }
        });
        subscribers.received(articles);
    }

    private static List<String> readersWith(Class<? extends SendResult> kind, Map<Attempt, SendResult> results) {
        return results.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getValue()))
                .map(entry -> entry.getKey().parcel().subscriber())
                .toList();
    }

    private static Settlement settlement(String id, SendResult result, Instant now) {
        if (result instanceof Accepted accepted) {
            return new Settlement(id, Outcome.ACCEPTED, null, accepted.messageId(), now);
        } else if (result instanceof Unknown unknown) {
            return new Settlement(id, Outcome.UNKNOWN, unknown.cause(), null, now);
        } else if (result instanceof RetryAfter retry) {
            return new Settlement(id, Outcome.DEFERRED, retry.cause(), null, now);
        } else if (result instanceof Unreachable unreachable) {
            return new Settlement(id, Outcome.UNREACHABLE, unreachable.cause(), null, now);
        } else if (result instanceof Refused refused) {
            return new Settlement(id, Outcome.REFUSED, refused.cause(), null, now);
        } else if (result instanceof PageStopped stopped) {
            return new Settlement(id, Outcome.DEFERRED, stopped.cause(), null, now);
        }
        throw new IllegalStateException("no such result: " + result);
    }
}
