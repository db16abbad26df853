package press.kiosque.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after a few failures each further one doubles the wait. An attempt counts as failed from its
 * start, so that many at once gain nothing. What is an hour old, or crowded out by newer names, is forgotten.
 */
@Component
@ConditionalOnWebApplication
class SignInLimiter {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;
    private static final int MOST_DOUBLINGS = 10;

    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private final Clock clock;

    SignInLimiter(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks to try once more, and counts the try as a failure until {@link #succeeded} says otherwise.
     *
     * @param key who tries, or from where
     * @param allowed failures that have no consequence
     * @return how long to wait first; empty if the attempt may be made now
     */
    synchronized Optional<Duration> attempt(String key, int allowed) {
        Instant now = clock.instant();
        Failures before = remembered(key, now);
        if (before.until().isAfter(now)) {
            return Optional.of(Duration.between(now, before.until()));
        }
        int count = before.count() + 1;
        failures.remove(key);
        failures.put(key, new Failures(count, now, now.plus(waitAfter(count, allowed))));
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
        return Optional.empty();
    }

    private Failures remembered(String key, Instant now) {
        Failures known = failures.get(key);
        return known == null || known.last().plus(MEMORY).isBefore(now) ? new Failures(0, now, now) : known;
    }

    private static Duration waitAfter(int count, int allowed) {
        if (count < allowed) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - allowed, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** The attempt was good: what went before is forgiven. */
    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private record Failures(int count, Instant last, Instant until) {}
}
