package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @Test
    void whatFailsTooOftenHasAQueueToLieIn(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedBroker.open(folder);
                var connections = new ActiveMQConnectionFactory(broker.url());
                JMSContext context = connections.createContext()) {
            Message question = context.createMessage();
            JMSManagementHelper.putAttribute(question, ResourceNames.BROKER, "queueNames");
            question.setJMSReplyTo(context.createTemporaryQueue());
            context.createProducer().send(context.createQueue("activemq.management"), question);
            Message answer = context.createConsumer(question.getJMSReplyTo()).receive(10_000);

            assertThat((Object[]) JMSManagementHelper.getResult(answer)).contains("dead-letters");
        }
    }
}
