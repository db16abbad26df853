package press.kiosque.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
        routes.sendBody(
                "direct:delivery-batches", batches.stream().map(this::envelope).toList());
    }

    /** Hands over a batch that the broker holds back until this delay has passed on the machine's own clock. */
    void putAfter(Duration delay, DeliveryBatch batch) {
        routes.sendBodyAndHeader(
                "direct:delivery-batches",
                List.of(envelope(batch)),
                "_AMQ_SCHED_DELIVERY",
                System.currentTimeMillis() + delay.toMillis());
    }

    private Envelope envelope(DeliveryBatch batch) {
        return new Envelope(
                lane(batch), batch.kind().urgency().name().toLowerCase(Locale.ROOT), QueuedBatch.write(batch, json));
    }

    private String lane(DeliveryBatch batch) {
        String reader = batch.parcels().isEmpty() ? "" : batch.parcels().get(0).subscriber();
        return batch.newsroom() + "/" + settings.laneOf(reader);
    }

    /** The batch as it was handed over. */
    public DeliveryBatch read(byte[] batch) throws IOException {
        return QueuedBatch.read(batch, json);
    }

    /**
     * What the route hands to the broker.
     *
     * @param lane one consumer at a time serves it
     * @param queue by how urgent it is
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    public record Envelope(String lane, String queue, byte[] batch) {}
}
