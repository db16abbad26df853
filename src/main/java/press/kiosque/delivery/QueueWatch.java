package press.kiosque.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.BrokerQueues.Depth;
import press.kiosque.newsroom.Gauges;

/**
 * Looks now and then what waits in each queue and since when, so that a scrape asks nobody. What failed too often lies in
 * {@code dead-letters} of the embedded broker, in {@code DLQ} of Artemis as it comes.
 */
@Component
public class QueueWatch {

    private static final double MILLIS = 1000;

    private final BrokerQueues broker;
    private final List<String> queues;
    private final MultiGauge waiting;
    private final MultiGauge oldest;
    private final MultiGauge heldBack;
    private volatile Map<String, Depth> latest = Map.of();

    QueueWatch(
            BrokerQueues broker,
            @Value("${kiosque.broker.deliveries-queue}") String deliveries,
            @Value("${kiosque.broker.inbound-queue}") String inbound,
            @Value("${kiosque.broker.parts-queue}") String parts,
            MeterRegistry meters) {
        this.broker = broker;
        this.queues = Stream.concat(
                        QueueDrain.queues(deliveries).stream(), Stream.of(inbound, parts, "dead-letters", "DLQ"))
                .toList();
        this.waiting = MultiGauge.builder("kiosque.queue.waiting")
                .description("Messages that wait in a queue or are being worked on")
                .register(meters);
        this.oldest = MultiGauge.builder("kiosque.queue.oldest.age")
                .description("How long the first message of a queue has been there")
                .baseUnit("seconds")
                .register(meters);
        this.heldBack = MultiGauge.builder("kiosque.queue.held.back")
                .description("Messages that are to be worked on later")
                .register(meters);
    }

    /** Looks anew, one at a time so that an older look never replaces a newer. Called by the route {@code queue-watch}. */
    public synchronized void look() {
        Map<String, Depth> depths = broker.depths(queues);
        latest = depths;
        Gauges.show(waiting, "queue", depths, Depth::waiting);
        Gauges.show(oldest, "queue", depths, depth -> depth.oldest().toMillis() / MILLIS);
        Gauges.show(heldBack, "queue", depths, Depth::heldBack);
    }

    /** What the last look of this process has found; nothing before the first. */
    Map<String, Depth> latest() {
        return latest;
    }
}
