package press.kiosque.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has queues go on that have come to a stand. When a consumer joins, the broker holds a queue until what the others have in hand
 * is done, so that lanes keep their order. It looks whether that is so only when something more comes into the queue: without
 * us, what came while the hands were full would lie there until then.
 */
@Component
public class StalledQueues {

    private final BrokerQueues broker;
    private final List<String> queues;

    StalledQueues(
            BrokerQueues broker,
            @Value("${kiosque.broker.deliveries-queue}") String deliveries,
            @Value("${kiosque.broker.inbound-queue}") String inbound) {
        this.broker = broker;
        this.queues = Stream.concat(QueueDrain.queues(deliveries).stream(), Stream.of(inbound))
                .toList();
    }

    /** Looks at every queue that has lanes. Called by the route {@code stalled-queues}. */
    public void wake() {
        broker.wake(queues);
    }
}
