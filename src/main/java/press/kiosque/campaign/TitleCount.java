package press.kiosque.campaign;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.TestOfTitles.Arm;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;

/** Counts who opened a push by which title. Each reader has the same time to do so, however early one looks. */
final class TitleCount {

    private final String push;
    private final Duration observed;
    private final Instant now;

    TitleCount(String push, Duration observed, Instant now) {
        this.push = push;
        this.observed = observed;
        this.now = now;
    }

    /** The look at these rows, all of which reached somebody; a reader who has two was reached by the earlier. */
    Look of(Iterator<Delivery> rows) {
        var readers = new HashMap<String, Seen>();
        rows.forEachRemaining(row -> readers.merge(row.subscriber(), Seen.of(row), Seen::and));
        Map<Title, List<Seen>> received = readers.values().stream()
                .sorted(Comparator.comparing(Seen::at).thenComparing(Seen::reader))
                .collect(groupingBy(seen -> Title.drawn(push, seen.reader())));
        List<Seen> allFirst = received.getOrDefault(Title.FIRST, List.of());
        List<Seen> allSecond = received.getOrDefault(Title.SECOND, List.of());
        List<Boolean> first = opened(allFirst);
        List<Boolean> second = opened(allSecond);
        return new Look(now, arm(allFirst, first), arm(allSecond, second), alone(first, second), alone(second, first));
    }

    /** Of those who have had it long enough, whether they opened it, in the order in which they got it. */
    private List<Boolean> opened(List<Seen> readers) {
        return readers.stream()
                .filter(seen -> !now.isBefore(end(seen)))
                .map(seen -> seen.opened() != null && !seen.opened().isAfter(end(seen)))
                .toList();
    }

    private Instant end(Seen seen) {
        return seen.at().plus(observed);
    }

    private static Arm arm(List<Seen> received, List<Boolean> opened) {
        return new Arm(
                received.size(),
                opened.size(),
                opened.stream().filter(yes -> yes).count());
    }

    private static long alone(List<Boolean> these, List<Boolean> those) {
        return IntStream.range(0, Math.min(these.size(), those.size()))
                .filter(pair -> these.get(pair) && !those.get(pair))
                .count();
    }

    /** A reader who got it then, and perhaps opened it. */
    private record Seen(String reader, Instant at, @Nullable Instant opened) {

        static Seen of(Delivery row) {
            Instant at = row.outcome() == Outcome.ACCEPTED ? row.settledAt() : row.echoedAt();
            return new Seen(row.subscriber(), Objects.requireNonNullElse(at, row.claimedAt()), row.openedAt());
        }

        Seen and(Seen other) {
            Instant earlier = other.at.isBefore(at) ? other.at : at;
            return new Seen(reader, earlier, opened == null ? other.opened : opened);
        }
    }
}
