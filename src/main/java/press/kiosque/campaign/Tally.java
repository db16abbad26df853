package press.kiosque.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.OccasionCount;
import press.kiosque.message.Reach.Rule;

/**
 * What has become of a push so far; every reader whose turn has come is delivered, unsent, uncertain or under way.
 *
 * @param claimed readers whose turn has come
 * @param delivered how many have it, by the name of the rule that permitted it
 * @param unsent who will not get it, and why, the most first
 * @param unanswered whose first attempt the channel has not answered; the echo will tell, or it is tried again
 * @param uncertain who may have it: tried twice, and Messenger told nothing
 * @param tried to how many it was tried to send
 * @param failed for how many of them it went wrong at the channel: refused, unreachable, or nobody knows
 */
public record Tally(
        long claimed,
        Map<String, Long> delivered,
        List<Unsent> unsent,
        long unanswered,
        long uncertain,
        long tried,
        long failed) {

    static final Tally NOTHING = new Tally(0, Map.of(), List.of(), 0, 0, 0, 0);

    private static final Set<Outcome> FAILED = EnumSet.of(Outcome.UNREACHABLE, Outcome.REFUSED, Outcome.UNKNOWN);

    public Tally {
        delivered = Map.copyOf(delivered);
        unsent = List.copyOf(unsent);
    }

    /** So many readers do not get it for this reason, in the channel's words or a code of ours; null if there is none. */
    public record Unsent(Outcome outcome, @Nullable String reason, long readers) {}

    static Tally of(Collection<OccasionCount> counts) {
        long failed = sum(counts, count -> count.rule() != null && FAILED.contains(count.outcome()));
        return new Tally(
                sum(counts, OccasionCount::first),
                counts.stream()
                        .filter(count -> count.outcome() == Outcome.ACCEPTED)
                        .collect(groupingBy(Tally::rule, TreeMap::new, summingLong(OccasionCount::rows))),
                unsent(counts),
                sum(counts, count -> count.outcome() == Outcome.UNKNOWN && count.first()),
                sum(counts, count -> count.outcome() == Outcome.UNKNOWN && !count.first()),
                failed + sum(counts, count -> count.outcome() == Outcome.ACCEPTED),
                failed);
    }

    private static long sum(Collection<OccasionCount> counts, Predicate<OccasionCount> which) {
        return counts.stream().filter(which).mapToLong(OccasionCount::rows).sum();
    }

    private static String rule(OccasionCount count) {
        return Optional.ofNullable(count.rule()).orElse(Rule.ALWAYS).name();
    }

    private static List<Unsent> unsent(Collection<OccasionCount> counts) {
        return counts.stream()
                .filter(count -> count.outcome() != null && count.outcome().isUnsent())
                .map(count -> new Unsent(Objects.requireNonNull(count.outcome()), count.reason(), count.rows()))
                .sorted(Comparator.comparing(Unsent::readers).reversed())
                .toList();
    }

    /** How many have it. */
    public long reached() {
        return delivered.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many will not get it. */
    public long missed() {
        return unsent.stream().mapToLong(Unsent::readers).sum();
    }

    /** How many are still to be sent to, or to be tried again. */
    long open() {
        return Math.max(0, underWay() - unanswered);
    }

    /** Of how many nobody knows yet. */
    public long underWay() {
        return Math.max(0, claimed - settled());
    }

    /** Of how many all is known that will be. */
    public long settled() {
        return reached() + missed() + uncertain;
    }
}
