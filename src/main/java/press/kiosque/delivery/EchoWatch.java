package press.kiosque.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows whether an echo that is missing would have reached us by now: only time in which this process listened counts, since
 * while it was down or starting the channel kept what it had to tell. While what the channel tells comes late, because much
 * waits before it in the queue, say, a missing echo means nothing either.
 */
@Component
class EchoWatch {

    private final Duration wait;
    private final Duration late;
    private final Clock clock;
    private volatile @Nullable Instant since;

    @Autowired
    EchoWatch(DeliverySettings settings, Clock clock) {
        this(settings, clock, null);
    }

    EchoWatch(DeliverySettings settings, Clock clock, @Nullable Instant since) {
        this.wait = settings.settleAfter();
        this.late = wait.dividedBy(2);
        this.clock = clock;
        this.since = since;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        since = clock.instant();
    }

    /** Takes note that the channel tells us now of what happened then. If that is late, listening begins anew. */
    void heard(Instant happened) {
        Instant now = clock.instant();
        if (since != null && Duration.between(happened, now).compareTo(late) > 0) {
            since = now;
        }
    }

    /** How much longer to listen before a missing echo means anything; zero or less if we have listened long enough. */
    Duration stillToListen() {
        Instant from = since;
        return from == null ? wait : Duration.between(clock.instant(), from.plus(wait));
    }
}
