package press.kiosque.delivery;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatch.Parcel;

/**
 * Takes readers on, each once, and then leaves those alone with whom a person of the newsroom speaks. In this order: what
 * was claimed before a takeover may still go, what is claimed after it never does.
 */
@Component
class Claims {

    /** Why nothing was sent to a reader with whom a person speaks. */
    static final String WITH_JOURNALIST = "WITH_JOURNALIST";

    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final ReaderMarks marks;
    private final ThreadHold hold;

    Claims(Deliveries deliveries, Outcomes outcomes, ReaderMarks marks, ThreadHold hold) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.marks = marks;
        this.hold = hold;
    }

    /**
     * The readers of a batch that may have been sent to some of them before, without those whom it has reached. What only an
     * echo told of is remembered as received now.
     */
    List<Parcel> notYetSent(DeliveryBatch batch) {
        List<Delivery> reached = deliveries.find(batch.earlierRowIds()).stream()
                .filter(Delivery::sent)
                .toList();
        outcomes.received(
                batch, subscribers(reached.stream().filter(row -> row.outcome() != Delivery.Outcome.ACCEPTED)));
        Set<String> sent = subscribers(reached.stream());
        return batch.parcels().stream()
                .filter(parcel -> !sent.contains(parcel.subscriber()))
                .toList();
    }

    private static Set<String> subscribers(Stream<Delivery> rows) {
        return rows.map(Delivery::subscriber).collect(toSet());
    }

    /** Those of these attempts that are ours to make. */
    List<Attempt> take(DeliveryBatch batch, List<Attempt> attempts) {
        Set<String> claimedBefore =
                deliveries.claim(attempts.stream().map(Attempt::row).toList());
        outcomes.resume(batch, claimedBefore);
        List<Attempt> ours = attempts.stream()
                .filter(attempt -> !claimedBefore.contains(attempt.row().id()))
                .toList();
        return batch.kind().yields() ? withoutHeld(batch, ours) : ours;
    }

    private List<Attempt> withoutHeld(DeliveryBatch batch, List<Attempt> ours) {
        List<Attempt> open =
                ours.stream().filter(attempt -> attempt.row().outcome() == null).toList();
        Set<String> held = open.isEmpty()
                ? Set.of()
                : hold.held(
                        open.stream().map(attempt -> attempt.row().subscriber()).toList());
        if (held.isEmpty()) {
            return ours;
        }
        withhold(batch, open.stream().filter(attempt -> isOf(held, attempt)).toList());
        return ours.stream()
                .filter(attempt -> attempt.row().outcome() != null || !isOf(held, attempt))
                .toList();
    }

    private static boolean isOf(Set<String> held, Attempt attempt) {
        return held.contains(attempt.row().subscriber());
    }

    /** Owed first, then settled: a crash in between owes it twice, which says the same. */
    private void withhold(DeliveryBatch batch, List<Attempt> attempts) {
        marks.held(batch, attempts);
        outcomes.withhold(attempts, WITH_JOURNALIST);
    }
}
