package press.kiosque.admin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.kiosque.admin.LedgerCounts.Count;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;

/**
 * How one occasion stands: every reader is delivered, under way or not reached.
 *
 * @param occasion empty for all replies together
 * @param from when the first reader's turn came
 * @param readers whom it was for
 * @param delivered whom the channel took it for
 * @param underWay of whom nobody knows yet, or who will be tried again
 * @param unsent who will not get it, by why
 */
record OccasionToday(
        DeliveryKind kind,
        String occasion,
        Instant from,
        long readers,
        long delivered,
        long underWay,
        Map<Outcome, Long> unsent) {

    /** The occasions that these counts speak of, newest first. */
    static List<OccasionToday> of(List<Count> counts) {
        return counts.stream().collect(groupingBy(count -> List.of(count.kind(), count.occasion()))).values().stream()
                .map(OccasionToday::one)
                .sorted(Comparator.comparing(OccasionToday::from).reversed())
                .toList();
    }

    private static OccasionToday one(List<Count> counts) {
        Count any = counts.get(0);
        long readers =
                counts.stream().filter(Count::first).mapToLong(Count::rows).sum();
        long delivered = counts.stream()
                .filter(count ->
                        count.outcome().filter(Outcome.ACCEPTED::equals).isPresent())
                .mapToLong(Count::rows)
                .sum();
        Map<Outcome, Long> unsent = unsent(counts);
        long notReached = unsent.values().stream().mapToLong(Long::longValue).sum();
        Instant from =
                counts.stream().map(Count::from).min(Comparator.naturalOrder()).orElseThrow();
        long underWay = Math.max(0, readers - delivered - notReached);
        return new OccasionToday(any.kind(), any.occasion(), from, readers, delivered, underWay, unsent);
    }

    private static Map<Outcome, Long> unsent(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.outcome().filter(Outcome::isUnsent).isPresent())
                .collect(groupingBy(count -> count.outcome().orElseThrow(), TreeMap::new, summingLong(Count::rows)));
    }
}
