package press.kiosque.delivery;

import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Outgoing;

/**
 * One reader's part of a batch after the gate: the row to claim, and the message to send if it may be sent.
 *
 * @param outgoing null if the row already says why nothing is sent, or if it is to be sent later
 */
record Attempt(Parcel parcel, Delivery row, @Nullable Outgoing outgoing) {}
