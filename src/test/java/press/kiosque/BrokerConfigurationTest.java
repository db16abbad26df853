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
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jms.connection.CachingConnectionFactory;
import press.kiosque.delivery.DeliveryQueue.Envelope;
import press.kiosque.embedded.EmbeddedBroker;

/** What a consumer puts into the broker while it works, on a real one with the routes that do it. */
class BrokerConfigurationTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private EmbeddedBroker broker;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        broker = EmbeddedBroker.open(folder);
        var connections = new CachingConnectionFactory(new ActiveMQConnectionFactory(broker.url()));
        var configuration = new BrokerConfiguration();
        camel.getRegistry().bind("brokerTransaction", configuration.brokerTransaction(connections));
        camel.addComponent("jms", configuration.jms(connections));
        camel.getPropertiesComponent().addInitialProperty("kiosque.broker.deliveries-queue", "deliveries");
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(ResourceHelper.resolveResource(camel, "file:routes/deliveries.camel.yaml"));
        camel.addRoutes(consumer(camel.createProducerTemplate()));
        camel.start();
    }

    private RouteBuilder consumer(ProducerTemplate routes) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("jms:queue:work").process(work -> {
                    var more = new Envelope("n/1", "digests", new byte[] {1});
                    routes.sendBody("direct:delivery-batches", List.of(more));
                    seen.add(inQueue());
                });
            }
        };
    }

    private int inQueue() throws JMSException {
        try (JMSContext context = new ActiveMQConnectionFactory(broker.url()).createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue("deliveries.digests"))) {
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

    @Test
    void whatAConsumerPutsIsInTheBrokerBeforeItsOwnMessageIsDone() {
        camel.createProducerTemplate().sendBody("jms:queue:work", "words");

        await().atMost(SOON).until(() -> !seen.isEmpty());
        assertThat(seen).containsExactly(1);
    }
}
