package press.kiosque.campaign;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the sending of a push has got.
 *
 * @param id the push's
 * @param lease until when a process works on it; then another may take it on
 * @param stage to whom it goes now
 * @param since when it began
 * @param handedAt when all of this stage were handed to the queue; null while they are not
 * @param handed how many that were
 * @param readers in the audience when it began
 * @param reachable of them, by the forecast
 * @param mark readers whose mark is up to this are the first ones; see {@link Canary}
 */
public record Sending(
        @BsonId String id,
        Instant lease,
        Stage stage,
        Instant since,
        @Nullable Instant handedAt,
        long handed,
        long readers,
        long reachable,
        long mark) {

    /** To whom it goes. */
    public enum Stage {
        /** To the first ones, to see whether all is well. */
        CANARY,
        /** To everybody; the ledger leaves out who was among the first. */
        ALL
    }
}
