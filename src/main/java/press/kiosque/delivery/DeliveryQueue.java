package press.kiosque.delivery;

import java.time.Duration;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes what is to be delivered: once it returns, the broker has it on disk. */
@Component
public class DeliveryQueue {

    private final ProducerTemplate routes;
    private final DeliverySettings settings;
    private final JsonMapper json;

    DeliveryQueue(ProducerTemplate routes, DeliverySettings settings, JsonMapper json) {
        this.routes = routes;
        this.settings = settings;
        this.json = json;
    }

    /** Hands a batch to the broker; route {@code deliveries} takes it from there. */
    public void put(DeliveryBatch batch) {
        putAll(List.of(batch));
    }

    /** Hands over all these batches or none. */
    void putAll(List<DeliveryBatch> batches) {
        routes.sendBody("direct:delivery-batches", batches);
    }

    /** Hands over a batch that the broker holds back until this delay has passed on the machine's own clock. */
    void putAfter(Duration delay, DeliveryBatch batch) {
        routes.sendBodyAndHeader(
                "direct:delivery-batches",
                List.of(batch),
                "_AMQ_SCHED_DELIVERY",
                System.currentTimeMillis() + delay.toMillis());
    }

    /** The batch as text, for the route. */
    public String write(DeliveryBatch batch) {
        return json.writeValueAsString(batch);
    }

    /** The batch as it was handed over. */
    public DeliveryBatch read(String batch) {
        return json.readValue(batch, DeliveryBatch.class);
    }

    /** The batch's lane: one consumer at a time serves it. */
    public String lane(DeliveryBatch batch) {
        String reader = batch.parcels().isEmpty() ? "" : batch.parcels().get(0).subscriber();
        return batch.newsroom() + "/" + settings.laneOf(reader);
    }
}
