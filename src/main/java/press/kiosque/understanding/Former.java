package press.kiosque.understanding;

import java.time.Instant;
import press.kiosque.subscriber.Chosen;

/**
 * What a reader had chosen before their last change. Public because the database driver has to see it.
 *
 * @param changed when they changed it
 * @param last whether it was what our last answer answered
 */
public record Former(Chosen chosen, Instant changed, boolean last) {

    /** The same once more has been said. */
    Former earlier() {
        return new Former(chosen, changed, false);
    }
}
