package press.kiosque.messenger;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.JmsTransactionManager;

/** What the route {@code messenger-in} needs beside the beans of this package. */
@Configuration(proxyBeanMethods = false)
class MessengerConfiguration {

    /** Puts all events of one webhook call into the broker in one transaction: one write to disk instead of many. */
    @Bean
    SpringTransactionPolicy brokerTransaction(ConnectionFactory connections) {
        return new SpringTransactionPolicy(new JmsTransactionManager(connections));
    }
}
