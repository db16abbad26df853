package press.kiosque.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<String, Seen> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > KEPT;
        }
    };

    ProgressBoard(Sendings sendings, OccasionCounts counts, Clock clock) {
        this.sendings = sendings;
        this.counts = counts;
        this.clock = clock;
    }

    /** How far this push has got; of one that has ended, what became of it. */
    Progress of(Campaign push) {
        Tally tally = push.result() != null ? push.result() : push.hasBegun() ? counted(push) : Tally.NOTHING;
        return Progress.of(sendings.find(push.id()).orElse(null), tally, clock.instant());
    }

    private synchronized Tally counted(Campaign push) {
        Instant now = clock.instant();
        Seen last = seen.get(push.id());
        if (last == null || now.isAfter(last.at().plus(FRESH))) {
            last = new Seen(Tally.of(counts.of(push.occasion())), now);
            seen.put(push.id(), last);
        }
        return last.tally();
    }

    private record Seen(Tally tally, Instant at) {}
}
