package press.kiosque.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Message;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.embedded.EmbeddedBroker;

class BrokerQueuesTest {

    private static final String REPLIES = "deliveries.replies";
    private static final String DEAD = "dead-letters";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @Test
    void deadLettersGoBackToWhereTheyFailed() throws Exception {
        try (var broker = EmbeddedBroker.open(folder);
                var connections = new ActiveMQConnectionFactory(broker.url())) {
            var queues = new BrokerQueues(connections);
            fail(connections, "first");
            fail(connections, "second");
            assertThat(waiting(queues, DEAD)).isEqualTo(2);

            int retried = queues.retry(DEAD);

            assertThat(retried).isEqualTo(2);
            assertThat(waiting(queues, REPLIES)).isEqualTo(2);
            assertThat(waiting(queues, DEAD)).isZero();
            assertThat(queues.retry("nobody-has-used-this")).isZero();
        }
    }

    private static long waiting(BrokerQueues queues, String queue) {
        return requireNonNull(queues.depths().get(queue)).waiting();
    }

    /** A message that has failed as often as the broker tries. */
    private static void fail(ActiveMQConnectionFactory connections, String words) throws Exception {
        try (var context = connections.createContext()) {
            context.createProducer().send(context.createQueue(REPLIES), words);
            Message order = context.createMessage();
            JMSManagementHelper.putOperationInvocation(
                    order, ResourceNames.QUEUE + REPLIES, "sendMessagesToDeadLetterAddress", "");
            order.setJMSReplyTo(context.createTemporaryQueue());
            context.createProducer().send(context.createQueue("activemq.management"), order);
            Message answer = context.createConsumer(order.getJMSReplyTo()).receive(10_000);
            assertThat(JMSManagementHelper.hasOperationSucceeded(answer)).isTrue();
        }
    }
}
