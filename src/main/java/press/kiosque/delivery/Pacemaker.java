package press.kiosque.delivery;

import static io.github.bucket4j.TokensInheritanceStrategy.AS_IS;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one newsroom's messages go at the pace that its channel allows, the more urgent first: while somebody waits with a
 * reply, no alert goes, and while somebody waits with an alert, no digest. Tokens come one by one and hardly gather, so
 * that no second has more than it may have.
 */
final class Pacemaker {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);
    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Tokens that may gather while nobody takes them, as a part of a second's. */
    private static final double GATHERED = 0.01;

    private final NavigableMap<Urgency, AtomicInteger> waiting = new ConcurrentSkipListMap<>();
    private final Bucket bucket;
    private double perSecond;

    Pacemaker(double perSecond) {
        this.perSecond = perSecond;
        this.bucket = Bucket.builder()
                .addLimit(limit(perSecond))
                .withNanosecondPrecision()
                .build();
    }

    /** Waits until one message of this urgency may go, at so many a second. */
    void await(Urgency urgency, double allowedPerSecond) {
        adapt(allowedPerSecond);
        AtomicInteger alike = waiting.computeIfAbsent(urgency, first -> new AtomicInteger());
        alike.incrementAndGet();
        try {
            while (isSomethingMoreUrgentThan(urgency)) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            bucket.asBlocking().consumeUninterruptibly(1);
        } finally {
            alike.decrementAndGet();
        }
    }

    private boolean isSomethingMoreUrgentThan(Urgency urgency) {
        return waiting.headMap(urgency, false).values().stream().anyMatch(others -> others.get() > 0);
    }

    private synchronized void adapt(double allowed) {
        if (allowed != perSecond) {
            perSecond = allowed;
            bucket.replaceConfiguration(
                    BucketConfiguration.builder().addLimit(limit(allowed)).build(), AS_IS);
        }
    }

    private static Bandwidth limit(double perSecond) {
        return Bandwidth.builder()
                .capacity(Math.max(1, Math.round(perSecond * GATHERED)))
                .refillGreedy(Math.max(1, Math.round(perSecond * PERIOD.toSeconds())), PERIOD)
                .build();
    }
}
