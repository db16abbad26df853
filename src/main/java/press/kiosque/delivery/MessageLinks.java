package press.kiosque.delivery;

import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;

/** Gives links the form in which a reader gets them; asked for each message that may go, so it must be quick. */
public interface MessageLinks {

    /** The parcel's message with its links as its reader gets them. */
    Message in(DeliveryBatch batch, Parcel parcel);

    /** Whether the ledger learns through them which reader opens what. */
    default boolean tellWhoOpens() {
        return false;
    }
}
