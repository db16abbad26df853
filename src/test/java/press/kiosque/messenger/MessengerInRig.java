package press.kiosque.messenger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.slf4j.LoggerFactory;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.connection.JmsTransactionManager;
import press.kiosque.trace.Traces;

/** The routes of {@code messenger-in} on a real broker, with whatever stands at their end. */
final class MessengerInRig {

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    MessengerInRig(Path folder, Map<String, Object> beans) throws Exception {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
        broker.setConfiguration(onDisk(folder));
        broker.start();
        camel.getRegistry().bind("inboundCodec", new InboundCodec(Cast.JSON, Cast.settings()));
        camel.getRegistry().bind("webhookJournal", new WebhookJournal(camel.createProducerTemplate(), Traces.off()));
        beans.forEach(camel.getRegistry()::bind);
        connect(new CachingConnectionFactory(new ActiveMQConnectionFactory("vm://0")));
        loadRoutes();
        camel.start();
    }

    private static Configuration onDisk(Path folder) throws Exception {
        return new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .addAcceptorConfiguration("vm", "vm://0");
    }

    private void connect(ConnectionFactory connections) {
        camel.getRegistry()
                .bind("brokerTransaction", new SpringTransactionPolicy(new JmsTransactionManager(connections)));
        var jms = JmsComponent.jmsComponent(connections);
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        camel.addComponent("jms", jms);
    }

    private void loadRoutes() throws Exception {
        camel.getPropertiesComponent().addInitialProperty("kiosque.broker.inbound-queue", "inbound");
        camel.getPropertiesComponent().addInitialProperty("kiosque.inbound.consumers", "2");
        camel.getPropertiesComponent().addInitialProperty("kiosque.work.queues", "true");
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("errors");
            }
        });
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(
                        ResourceHelper.resolveResource(camel, "file:routes/messenger-in.camel.yaml"),
                        ResourceHelper.resolveResource(camel, "file:routes/inbound.camel.yaml"));
    }

    ProducerTemplate routes() {
        return camel.createProducerTemplate();
    }

    void stopBroker() throws Exception {
        broker.stop();
    }

    void stop() throws Exception {
        camel.close();
        broker.stop();
    }
}
