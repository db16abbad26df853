package press.kiosque.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Knows whether an echo that is missing would have reached us by now: only time in which this process listened counts, since
 * while it was down the channel kept what it had to tell.
 */
@Component
class EchoWatch {

    private final Duration wait;
    private final Clock clock;
    private final Instant since;

    @Autowired
    EchoWatch(DeliverySettings settings, Clock clock) {
        this(settings, clock, clock.instant());
    }

    EchoWatch(DeliverySettings settings, Clock clock, Instant since) {
        this.wait = settings.settleAfter();
        this.clock = clock;
        this.since = since;
    }

    /** How much longer to listen before a missing echo means anything; zero or less if we have listened long enough. */
    Duration stillToListen() {
        return Duration.between(clock.instant(), since.plus(wait));
    }
}
