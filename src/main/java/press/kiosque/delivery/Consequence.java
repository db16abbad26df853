package press.kiosque.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.message.SendResult;

/**
 * What an attempt leads to: the one place that says what each result means for the ledger and for the queue.
 *
 * @param detail the channel's message id where it was accepted, else the cause
 * @param again after how long it is tried again; empty if it is settled, or if its echo decides
 * @param failed whether that counts as a failure of this attempt
 * @param readerGone whether the channel cannot reach the reader until they write
 */
record Consequence(
        Attempt attempt, Outcome outcome, String detail, Optional<Duration> again, boolean failed, boolean readerGone) {

    /** After this long it is asked whether somebody has mended the Page. */
    private static final Duration PAGE_STOPPED_PAUSE = Duration.ofMinutes(5);

    static Consequence of(Sent sent) {
        Attempt attempt = sent.attempt();
        if (sent.result() instanceof SendResult.Accepted accepted) {
            return new Consequence(attempt, Outcome.ACCEPTED, accepted.messageId());
        } else if (sent.result() instanceof SendResult.Unknown unknown) {
            return new Consequence(attempt, Outcome.UNKNOWN, unknown.cause());
        } else if (sent.result() instanceof SendResult.RetryAfter retry) {
            return new Consequence(attempt, Outcome.DEFERRED, retry.cause(), retry.delay());
        } else if (sent.result() instanceof SendResult.Unreachable unreachable) {
            return new Consequence(attempt, Outcome.UNREACHABLE, unreachable.cause(), Optional.empty(), false, true);
        } else if (sent.result() instanceof SendResult.Failing failing) {
            return failed(attempt, failing);
        } else if (sent.result() instanceof SendResult.Refused refused) {
            return new Consequence(attempt, Outcome.REFUSED, refused.cause());
        } else if (sent.result() instanceof SendResult.PageStopped stopped) {
            return new Consequence(attempt, Outcome.DEFERRED, stopped.cause(), PAGE_STOPPED_PAUSE);
        }
        throw new IllegalStateException("no such result: " + sent.result());
    }

    private static Consequence failed(Attempt attempt, SendResult.Failing failing) {
        return attempt.isLast()
                ? new Consequence(
                        attempt,
                        Outcome.UNREACHABLE,
                        failing.cause(),
                        Optional.empty(),
                        true,
                        failing.readerMayBeGone())
                : new Consequence(
                        attempt,
                        Outcome.DEFERRED,
                        failing.cause(),
                        Optional.of(failing.delay().multipliedBy(1L << attempt.failures())),
                        true,
                        false);
    }

    private Consequence(Attempt attempt, Outcome outcome, String detail) {
        this(attempt, outcome, detail, Optional.empty(), false, false);
    }

    private Consequence(Attempt attempt, Outcome outcome, String detail, Duration again) {
        this(attempt, outcome, detail, Optional.of(again), false, false);
    }

    Parcel parcel() {
        return attempt.parcel();
    }

    boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }

    boolean unknown() {
        return outcome == Outcome.UNKNOWN;
    }

    /** How the row is settled. */
    Settlement settlement(Instant now) {
        @Nullable String reason = accepted() ? null : detail;
        @Nullable String messageId = accepted() ? detail : null;
        return new Settlement(attempt.row().id(), outcome, reason, messageId, now);
    }
}
