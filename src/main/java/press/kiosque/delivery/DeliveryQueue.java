package press.kiosque.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;
import tools.jackson.databind.json.JsonMapper;

/** Takes what is to be delivered: once it returns, the broker has it on disk. */
@Component
public class DeliveryQueue {

    private final ProducerTemplate routes;
    private final DeliverySettings settings;
    private final JsonMapper json;
    private final Traces traces;

    DeliveryQueue(ProducerTemplate routes, DeliverySettings settings, JsonMapper json, Traces traces) {
        this.routes = routes;
        this.settings = settings;
        this.json = json;
        this.traces = traces;
    }

    /** Hands a batch to the broker; route {@code deliveries} takes it from there. */
    public void put(DeliveryBatch batch) {
        putAll(List.of(batch));
    }

    /** Hands over all these batches or none. */
    void putAll(List<DeliveryBatch> batches) {
        hand(batches, Map.of());
    }

    /** Hands over a batch that the broker holds back until this delay has passed on the machine's own clock. */
    void putAfter(Duration delay, DeliveryBatch batch) {
        hand(List.of(batch), Map.of("_AMQ_SCHED_DELIVERY", System.currentTimeMillis() + delay.toMillis()));
    }

    /** The trace travels with each batch; it says of whom it is only the number. */
    private void hand(List<DeliveryBatch> batches, Map<String, Object> properties) {
        try (Step step = traces.begin("delivery.hand-over", Map.of())) {
            step.tell("batches", Integer.toString(batches.size()));
            var all = new HashMap<>(properties);
            traces.carried().ifPresent(trace -> all.put(Traces.CARRIED, trace));
            routes.sendBodyAndHeaders(
                    "direct:delivery-batches",
                    batches.stream().map(this::envelope).toList(),
                    all);
        }
    }

    private Envelope envelope(DeliveryBatch batch) {
        return new Envelope(
                lane(batch), batch.kind().urgency().name().toLowerCase(Locale.ROOT), QueuedBatch.write(batch, json));
    }

    private String lane(DeliveryBatch batch) {
        String reader = batch.parcels().isEmpty() ? "" : batch.parcels().get(0).subscriber();
        return batch.newsroom() + "/" + settings.laneOf(reader, batch.kind().urgency());
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
