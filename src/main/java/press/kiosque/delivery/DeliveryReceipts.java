package press.kiosque.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber;

/** Takes the channel's receipts: an echo settles what we did not know, the others say what has arrived and been seen. */
@Component
public class DeliveryReceipts {

    private final Deliveries deliveries;
    private final Watermarks watermarks;
    private final EchoWatch echoes;

    DeliveryReceipts(Deliveries deliveries, Watermarks watermarks, EchoWatch echoes) {
        this.deliveries = deliveries;
        this.echoes = echoes;
        this.watermarks = watermarks;
    }

    /** Notes a receipt, or many; safe to repeat. */
    public void receive(Inbound.Receipt receipt) {
        List<Inbound.Receipt> each = receipt instanceof Inbound.Receipts many ? many.each() : List.of(receipt);
        each.forEach(this::note);
        deliveries.echoed(each.stream()
                .filter(Inbound.Echoed.class::isInstance)
                .map(Inbound.Echoed.class::cast)
                .toList());
    }

    private void note(Inbound.Receipt receipt) {
        Inbound.Source source = receipt.source();
        echoes.heard(source.at());
        String subscriber = Subscriber.id(source.newsroom(), source.recipient());
        if (receipt instanceof Inbound.Delivered delivered) {
            watermarks.delivered(subscriber, delivered.upTo());
        } else if (receipt instanceof Inbound.Read read) {
            watermarks.read(subscriber, read.upTo());
        }
    }
}
