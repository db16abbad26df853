package press.kiosque.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.OccasionCounts;

/** How far each push has got. Many may look at it at once, so the ledger is asked every two seconds at most. */
@Component
class ProgressBoard {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int KEPT = 100;

    private final Sendings sendings;
    private final OccasionCounts counts;
    private final Clock clock;
    private final Cache<String, Tally> counted;

    ProgressBoard(Sendings sendings, OccasionCounts counts, Clock clock) {
        this.sendings = sendings;
        this.counts = counts;
        this.clock = clock;
        this.counted = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESH)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** How far this push has got; of one that has ended, what became of it. */
    Progress of(Campaign push) {
        Tally tally = push.result() != null ? push.result() : push.hasBegun() ? counted(push) : Tally.NOTHING;
        return Progress.of(sendings.find(push.id()).orElse(null), tally, clock.instant());
    }

    private Tally counted(Campaign push) {
        return counted.get(push.id(), any -> Tally.of(counts.of(push.occasion())));
    }
}
