package press.kiosque.delivery;

import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.SendResult;

/**
 * One reader's part of a batch after the gate: the row to claim, and the message to send if it may be sent.
 *
 * @param failures of earlier attempts
 * @param outgoing null if the row already says why nothing is sent, or if it is to be sent later
 */
record Attempt(
        Parcel parcel, Delivery row, int failures, @Nullable Outgoing outgoing) {

    /** As often as Meta's own advice goes for errors that should pass. */
    private static final int RETRIES = 3;

    /** Whether a message that keeps failing is given up with this attempt. */
    boolean isLast() {
        return failures >= RETRIES;
    }

    /** Whether it has come to nothing because the reader cannot be reached. */
    boolean hasMissed(SendResult result) {
        return result instanceof SendResult.Unreachable || (result instanceof SendResult.Failing && isLast());
    }
}
