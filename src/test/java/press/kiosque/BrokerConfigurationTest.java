package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.Header;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jms.connection.CachingConnectionFactory;
import press.kiosque.delivery.DeliveryQueue.Envelope;
import press.kiosque.embedded.EmbeddedBroker;

/** How batches go through the broker, on a real one with the routes that bring them. */
class BrokerConfigurationTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private final List<Integer> attempts = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean databaseIsAway;
    private EmbeddedBroker broker;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        broker = EmbeddedBroker.open(folder);
        var connections = new CachingConnectionFactory(new ActiveMQConnectionFactory(broker.url()));
        var configuration = new BrokerConfiguration();
        camel.getRegistry().bind("brokerTransaction", configuration.brokerTransaction(connections));
        camel.addComponent("jms", configuration.jms(connections));
        properties().forEach((name, value) -> camel.getPropertiesComponent().addInitialProperty(name, value));
        camel.getRegistry().bind("deliveryQueue", new Reading());
        camel.getRegistry().bind("deliveryService", new Putting(camel.createProducerTemplate()));
        camel.getRegistry().bind("mongoHealthIndicator", new Pulse());
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(
                        ResourceHelper.resolveResource(camel, "file:routes/errors.camel.yaml"),
                        ResourceHelper.resolveResource(camel, "file:routes/deliveries.camel.yaml"),
                        ResourceHelper.resolveResource(camel, "file:routes/deliver.camel.yaml"));
        camel.start();
    }

    private static Map<String, String> properties() {
        return Map.of(
                "kiosque.broker.deliveries-queue", "deliveries",
                "kiosque.work.queues", "true",
                "kiosque.delivery.consumers", "1",
                "kiosque.delivery.urgent-consumers", "1");
    }

    /** Stands in for the queue's reading: the bytes as they are. */
    public static final class Reading {
        public byte[] read(byte[] batch) {
            return batch;
        }
    }

    /** Stands in for whoever knows whether the database answers. */
    public final class Pulse {
        public boolean isAway() {
            return databaseIsAway;
        }
    }

    /** Stands in for the delivery of a batch, which puts another into the queue and looks whether it is there. */
    public final class Putting {

        private final ProducerTemplate routes;

        Putting(ProducerTemplate routes) {
            this.routes = routes;
        }

        public void deliver(byte[] batch, @Header("JMSXDeliveryCount") int attempt) throws JMSException {
            attempts.add(attempt);
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no");
            }
            routes.sendBody("direct:delivery-batches", List.of(new Envelope("n/1", "later", batch)));
            seen.add(inQueue());
        }
    }

    private int inQueue() throws JMSException {
        try (JMSContext context = new ActiveMQConnectionFactory(broker.url()).createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue("deliveries.later"))) {
            int messages = 0;
            for (Enumeration<?> found = browser.getEnumeration(); found.hasMoreElements(); found.nextElement()) {
                messages++;
            }
            return messages;
        }
    }

    @AfterEach
    void close() {
        camel.stop();
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replies", "alerts", "digests"})
    void whatTheDeliveryOfABatchPutsIsInTheBrokerBeforeTheBatchIsDone(String queue) {
        put(queue);

        await().atMost(SOON).until(() -> !seen.isEmpty());
        assertThat(seen).containsExactly(1);
    }

    @Test
    void aBatchWaitsInHandWhileTheDatabaseIsAwayAndIsNoneTheWorseForIt() {
        databaseIsAway = true;
        failures.set(3);

        put("replies");

        await().atMost(SOON).until(() -> !seen.isEmpty());
        assertThat(attempts).containsExactly(1, 1, 1, 1);
    }

    @Test
    void whatFailsWithTheDatabaseThereGoesBackToTheBroker() {
        failures.set(2);

        put("digests");

        await().atMost(SOON).until(() -> !seen.isEmpty());
        assertThat(attempts).containsExactly(1, 2, 3);
    }

    private void put(String queue) {
        camel.createProducerTemplate()
                .sendBody("direct:delivery-batches", List.of(new Envelope("n/1", queue, new byte[] {1})));
    }
}
