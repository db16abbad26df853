package press.kiosque.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign.State;

/**
 * Where a push stands, and how it came there.
 *
 * @param lastBy who took the last step, {@code system} for the clock
 * @param lastAt when
 * @param approvedBy who gave the second yes; null if nobody has
 * @param because why it stopped by itself; null if it did not
 * @param result what became of it, kept once nothing more will
 */
public record Standing(
        State state,
        String lastBy,
        Instant lastAt,
        @Nullable String approvedBy,
        @Nullable Because because,
        @Nullable Tally result) {

    /**
     * Why it stopped by itself.
     *
     * @param code names the sentence {@code push.because.<code>}
     * @param bad of how many of those tried it went wrong
     * @param tried how many were tried
     */
    public record Because(String code, long bad, long tried) {}

    static Standing draft(String author, Instant now) {
        return new Standing(State.DRAFT, author, now, null, null, null);
    }

    Standing after(Move move, String who, Instant now) {
        String yes = move == Move.APPROVE ? who : move == Move.REVISE ? null : approvedBy;
        return new Standing(move.to(), who, now, yes, because, result);
    }

    Standing because(Because why) {
        return new Standing(state, lastBy, lastAt, approvedBy, why, result);
    }

    Standing with(Tally end) {
        return new Standing(state, lastBy, lastAt, approvedBy, because, end);
    }
}
