package press.kiosque.canary;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.canary.CanarySilences.Silence;

/**
 * What is known of one newsroom's canary.
 *
 * @param heard when one last arrived; before the first, since when we listen
 * @param round the one under way; null if it was heard, or none has begun
 * @param failure what stopped it before it was handed over; null for nothing
 * @param silent since when one is missed; null if none is
 * @param cause where it was lost
 */
record Perch(
        Instant heard,
        @Nullable Round round,
        @Nullable String failure,
        @Nullable Instant silent,
        String cause) {

    static Perch listening(Instant since) {
        return new Perch(since, null, null, null, "");
    }

    Perch begins(Round next) {
        return new Perch(heard, next, null, silent, cause);
    }

    Perch fails(String words) {
        return new Perch(heard, round, words, silent, cause);
    }

    Perch heardAt(Instant now) {
        return listening(now);
    }

    /** It is missed; the round stays open, since it may arrive late. */
    Perch missedAt(Instant now, String where) {
        return new Perch(heard, round, failure, silent == null ? now : silent, where);
    }

    /** As other nodes have seen it, while this one has no round under way. */
    Perch told(Optional<Silence> seen) {
        return new Perch(
                heard,
                round,
                failure,
                seen.map(Silence::since).orElse(null),
                seen.map(Silence::cause).orElse(""));
    }

    boolean isSilent() {
        return silent != null;
    }
}
