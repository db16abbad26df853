package press.kiosque.delivery;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells when everything that was handed over has been worked on, for commands that end. */
@Component
public class QueueDrain {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final ConnectionFactory broker;
    private final CamelContext routes;
    private final String queue;

    QueueDrain(
            ConnectionFactory broker, CamelContext routes, @Value("${kiosque.broker.deliveries-queue}") String queue) {
        this.broker = broker;
        this.routes = routes;
        this.queue = queue;
    }

    /** Waits until no batch is left that could be worked on now; what is to be tried again later stays for later. */
    public void await() {
        try {
            while (!isDrained()) {
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the queue was being worked on", e);
        }
    }

    private boolean isDrained() {
        return isIdle() && isEmpty() && isIdle();
    }

    private boolean isIdle() {
        return routes.getInflightRepository().size("deliveries") == 0;
    }

    private boolean isEmpty() {
        try (JMSContext context = broker.createContext();
                var browser = context.createBrowser(context.createQueue(queue))) {
            return !browser.getEnumeration().hasMoreElements();
        } catch (JMSException e) {
            throw new IllegalStateException("the broker does not tell what is in queue " + queue, e);
        }
    }
}
