package press.kiosque.campaign;

import java.time.Duration;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Consents;

/**
 * Knows when nothing more will become of a push. As a rule that is when everybody to whom it was handed has a row; whoever had
 * themselves forgotten meanwhile has none any more.
 */
@Component
class Settlement {

    /** After this long no echo is expected any more of what had no answer. */
    private static final Duration NO_ECHO_AFTER = Duration.ofMinutes(15);

    /** After this long nothing is expected any more of what was in the queue. */
    private static final Duration LOST_AFTER = Duration.ofDays(1);

    private final Consents consents;

    Settlement(Consents consents) {
        this.consents = consents;
    }

    /** Whether all is settled, so long after the last message could go. */
    boolean isReached(Tally tally, Sending sending, Duration since) {
        if (tally.claimed() >= sending.handed()) {
            return tally.underWay() == 0 || since.compareTo(NO_ECHO_AFTER) > 0;
        }
        return since.compareTo(LOST_AFTER) > 0
                || (since.compareTo(NO_ECHO_AFTER) > 0
                        && tally.claimed() + consents.forgottenSince(sending.since()) >= sending.handed());
    }
}
