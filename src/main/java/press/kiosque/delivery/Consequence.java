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
 */
record Consequence(Attempt attempt, Outcome outcome, String detail, Optional<Duration> again) {

    /** After this long it is asked whether somebody has mended the Page. */
    private static final Duration PAGE_STOPPED_PAUSE = Duration.ofMinutes(5);

    static Consequence of(Sent sent) {
        Attempt attempt = sent.attempt();
        if (sent.result() instanceof SendResult.Accepted accepted) {
            return new Consequence(attempt, Outcome.ACCEPTED, accepted.messageId(), Optional.empty());
        } else if (sent.result() instanceof SendResult.Unknown unknown) {
            return new Consequence(attempt, Outcome.UNKNOWN, unknown.cause(), Optional.empty());
        } else if (sent.result() instanceof SendResult.RetryAfter retry) {
            return new Consequence(attempt, Outcome.DEFERRED, retry.cause(), Optional.of(retry.delay()));
        } else if (sent.result() instanceof SendResult.Unreachable unreachable) {
            return new Consequence(attempt, Outcome.UNREACHABLE, unreachable.cause(), Optional.empty());
        } else if (sent.result() instanceof SendResult.Refused refused) {
            return new Consequence(attempt, Outcome.REFUSED, refused.cause(), Optional.empty());
        } else if (sent.result() instanceof SendResult.PageStopped stopped) {
            return new Consequence(attempt, Outcome.DEFERRED, stopped.cause(), Optional.of(PAGE_STOPPED_PAUSE));
        }
        throw new IllegalStateException("no such result: " + sent.result());
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

    boolean unreachable() {
        return outcome == Outcome.UNREACHABLE;
    }

    /** How the row is settled. */
    Settlement settlement(Instant now) {
        @Nullable String reason = accepted() ? null : detail;
        @Nullable String messageId = accepted() ? detail : null;
        return new Settlement(attempt.row().id(), outcome, reason, messageId, now);
    }
}
