package press.kiosque.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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

    /** The batch as the queue keeps it: JSON, compressed, since its messages share most of their cards. */
    public byte[] write(DeliveryBatch batch) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            json.writeValue(compressed, batch);
        }
        return bytes.toByteArray();
    }

    /** The batch as it was handed over. */
    public DeliveryBatch read(byte[] batch) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(batch))) {
            return json.readValue(plain, DeliveryBatch.class);
        }
    }

    /** The batch's lane: one consumer at a time serves it. */
    public String lane(DeliveryBatch batch) {
        String reader = batch.parcels().isEmpty() ? "" : batch.parcels().get(0).subscriber();
        return batch.newsroom() + "/" + settings.laneOf(reader);
    }
}
