package press.kiosque.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells when everything that was handed over has been worked on, for commands that end. It asks the broker. */
@Component
public class QueueDrain {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final BrokerQueues broker;
    private final List<String> queues;

    QueueDrain(BrokerQueues broker, @Value("${kiosque.broker.deliveries-queue}") String prefix) {
        this.broker = broker;
        this.queues = queues(prefix);
    }

    /** The queues to readers, whose names begin like this. */
    static List<String> queues(String prefix) {
        return Arrays.stream(Urgency.values())
                .map(urgency -> prefix + "." + urgency.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Waits until no batch is left that could be worked on now; what is to be tried again later stays for later. */
    public void await() {
        try {
            while (waiting() > 0) {
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the queue was being worked on", e);
        }
    }

    /** Batches that wait or are being worked on, without those that are held back for later. */
    public long waiting() {
        return broker.depths(queues).values().stream()
                .mapToLong(BrokerQueues.Depth::waiting)
                .sum();
    }
}
