package press.kiosque;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.connection.JmsTransactionManager;
import press.kiosque.newsroom.Secret;

/** The way to the broker, for Camel's component {@code jms}. A little is fetched ahead: with
 * nothing in hand, a message for one lane would hold up the messages of all lanes behind it. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {

    private static final int SESSIONS = 64;
    private static final int FETCHED_AHEAD_BYTES = 64 * 1024;
    private static final long PATIENCE_MILLIS = 2_000;

    /**
     * A machine that loses its power or its network closes no connection. After so long without a word from a node, the broker
     * gives what it had to others; after half of it a node looks for the broker anew. By itself Artemis waits for a minute.
     */
    private static final long SILENCE_MILLIS = 20_000;

    @Bean
    ConnectionFactory connectionFactory(Engines engines, StorageSettings settings) {
        var caching = new CachingConnectionFactory(factory(engines, settings, FETCHED_AHEAD_BYTES));
        caching.setSessionCacheSize(SESSIONS);
        caching.setCacheConsumers(false);
        return caching;
    }

    /**
     * Whether the broker answers, asked by a connection of its own: the common one is waited for by everybody while the broker is
     * away. Takes the place of Spring Boot's own part of the health.
     */
    @Bean
    HealthIndicator jmsHealthIndicator(Engines engines, StorageSettings settings) {
        var asking = factory(engines, settings, 0);
        asking.setCallTimeout(PATIENCE_MILLIS);
        asking.setInitialConnectAttempts(1);
        return () -> {
            try (var connection = asking.createConnection()) {
                connection.start();
                return Health.up().build();
            } catch (JMSException e) {
                return Health.down(e).build();
            }
        };
    }

    static ActiveMQConnectionFactory factory(Engines engines, StorageSettings settings, int fetchedAhead) {
        Secret password = settings.broker().password();
        var factory = new ActiveMQConnectionFactory(
                engines.brokerUrl(), settings.broker().user(), password == null ? null : password.value());
        factory.setConsumerWindowSize(fetchedAhead);
        if (settings.broker().url() != null) {
            factory.setConnectionTTL(SILENCE_MILLIS);
            factory.setClientFailureCheckPeriod(SILENCE_MILLIS / 2);
        }
        return factory;
    }

    @Bean
    JmsComponent jms(ConnectionFactory connectionFactory) {
        return component(connectionFactory);
    }

    /** For work that takes long: a consumer has one message in hand and fetches none ahead, so that whoever is free has the next. */
    @Bean
    JmsComponent singly(Engines engines, StorageSettings settings) {
        return component(factory(engines, settings, 0));
    }

    private static JmsComponent component(ConnectionFactory connectionFactory) {
        var jms = new JmsComponent();
        jms.setConnectionFactory(connectionFactory);
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        jms.setPreserveMessageQos(true);
        return jms;
    }

    /**
     * For routes that put many messages into the broker in one transaction: one write to disk instead of many. In a route from
     * a queue it joins that of the consumer, unless the consumer keeps it to itself ({@code exposeListenerSession}).
     */
    @Bean
    SpringTransactionPolicy brokerTransaction(ConnectionFactory connectionFactory) {
        return new SpringTransactionPolicy(new JmsTransactionManager(connectionFactory));
    }
}
