package press.kiosque.digest;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.OccasionCounts;
import press.kiosque.delivery.OccasionSum;
import press.kiosque.newsroom.Aside;
import press.kiosque.subscriber.SubscriberList;

/** Counts aside how a newsroom's editions stand: who takes them, who is due, what went out last. */
@Component
@ConditionalOnWebApplication
class EditionBoard {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /** An edition that comes once a week went out within this time. */
    private static final Duration LATELY = Duration.ofDays(8);

    /** What one reader gets later, once a person no longer speaks with them, is an occasion of no day. */
    private static final Pattern OF_A_DAY = Pattern.compile(":\\d{4}-\\d{2}-\\d{2}(T\\d{4})?$");

    private final SubscriberList subscribers;
    private final OccasionCounts counts;
    private final Clock clock;
    private final Aside<Counts> counted;

    EditionBoard(SubscriberList subscribers, OccasionCounts counts, Clock clock) {
        this.subscribers = subscribers;
        this.counts = counts;
        this.clock = clock;
        this.counted = new Aside<>(2, FRESH);
    }

    /**
     * How a newsroom's editions stand; what is public the page reads.
     *
     * @param takers active readers who take it, by the edition's slug
     * @param last by slug; absent if nothing went out lately
     * @param due readers whose hour has come and who have not been served
     */
    record Counts(Map<String, Long> takers, Map<String, LastOut> last, long due) {

        /** How many active readers take this edition. */
        public long takersOf(String edition) {
            return takers.getOrDefault(edition, 0L);
        }

        /** What went out last of this edition; null if nothing did lately. */
        public @Nullable LastOut lastOf(String edition) {
            return last.get(edition);
        }
    }

    /**
     * What went out last of an edition.
     *
     * @param at when its last reader's turn came
     * @param readers whom it was for
     * @param reached who has it
     */
    record LastOut(Instant at, long readers, long reached) {}

    /** The counts, of a few seconds ago at most; empty while they are made. */
    Optional<Counts> of(String newsroom) {
        return counted.of("editions of " + newsroom, () -> count(newsroom));
    }

    private Counts count(String newsroom) {
        Instant now = clock.instant();
        List<OccasionSum> occasions = counts.since(newsroom, DeliveryKind.DIGEST, now.minus(LATELY));
        return new Counts(subscribers.countByEdition(newsroom), last(occasions), subscribers.countDue(newsroom, now));
    }

    private static Map<String, LastOut> last(List<OccasionSum> occasions) {
        var last = new TreeMap<String, LastOut>();
        occasions.stream()
                .filter(occasion -> OF_A_DAY.matcher(occasion.occasion()).find())
                .collect(groupingBy(
                        occasion -> DigestOccasion.edition(occasion.occasion()).orElse("")))
                .forEach((edition, all) -> last.put(edition, newest(all)));
        return last;
    }

    /** Readers who take it at another hour count with those of the same day. */
    private static LastOut newest(List<OccasionSum> all) {
        String day = all.stream()
                .map(EditionBoard::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<OccasionSum> newest =
                all.stream().filter(one -> day(one).equals(day)).toList();
        return new LastOut(
                newest.stream()
                        .map(OccasionSum::at)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                newest.stream().mapToLong(OccasionSum::readers).sum(),
                newest.stream().mapToLong(OccasionSum::reached).sum());
    }

    private static String day(OccasionSum occasion) {
        return DigestOccasion.atItsHour(occasion.occasion());
    }

    @PreDestroy
    void close() {
        counted.close();
    }
}
