package press.kiosque.delivery;

import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;

/** Takes the channel's receipts: an echo settles what we did not know, the others tell nothing that we ask yet. */
@Component
public class DeliveryReceipts {

    private final Deliveries deliveries;

    DeliveryReceipts(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Notes a receipt; safe to repeat. */
    public void receive(Inbound.Receipt receipt) {
        if (receipt instanceof Inbound.Echoed echoed && echoed.metadata() != null) {
            deliveries.echoed(
                    echoed.metadata(), echoed.messageId(), echoed.source().at());
        }
    }
}
