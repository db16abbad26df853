package press.kiosque.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
        routes.sendBodyAndHeaders("direct:delivery-batches", json.writeValueAsString(batch), headers(batch));
    }

    /** Hands over a batch that the broker holds back until this delay has passed on the machine's own clock. */
    void putAfter(Duration delay, DeliveryBatch batch) {
        Map<String, Object> headers = headers(batch);
        headers.put("_AMQ_SCHED_DELIVERY", System.currentTimeMillis() + delay.toMillis());
        routes.sendBodyAndHeaders("direct:delivery-batches", json.writeValueAsString(batch), headers);
    }

    /** The batch as it was handed over. */
    public DeliveryBatch read(String batch) {
        return json.readValue(batch, DeliveryBatch.class);
    }

    private Map<String, Object> headers(DeliveryBatch batch) {
        var headers = new HashMap<String, Object>();
        headers.put("JMSPriority", batch.kind().priority());
        headers.put("JMSXGroupID", lane(batch));
        return headers;
    }

    private String lane(DeliveryBatch batch) {
        String reader = batch.parcels().isEmpty() ? "" : batch.parcels().get(0).subscriber();
        return batch.newsroom() + "/" + settings.laneOf(reader);
    }
}
