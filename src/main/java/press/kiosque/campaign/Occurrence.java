package press.kiosque.campaign;

import java.time.Instant;

/**
 * One time of a series, and what became of it.
 *
 * @param at when it was due
 * @param push id of its push, if one was made
 */
public record Occurrence(Instant at, Outcome outcome, String push) {

    /** What became of it. */
    public enum Outcome {
        /** A push was made of it. */
        PUSHED,
        /** There was no new story under its topics. */
        SKIPPED,
        /** Kiosque was not running until it was too late. */
        MISSED
    }

    boolean isPushed() {
        return outcome == Outcome.PUSHED;
    }
}
