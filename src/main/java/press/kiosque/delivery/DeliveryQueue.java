package press.kiosque.delivery;

import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Takes what is to be delivered: once it returns, the broker has it on disk. */
@Component
public class DeliveryQueue {

    private final ProducerTemplate routes;

    DeliveryQueue(ProducerTemplate routes) {
        this.routes = routes;
    }

    /** Hands a batch to the broker; route {@code deliveries} takes it from there. */
    public void put(DeliveryBatch batch) {
        routes.sendBody("direct:delivery-batches", batch);
    }
}
