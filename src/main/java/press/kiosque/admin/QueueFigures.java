package press.kiosque.admin;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What waits in the broker's queues, by Artemis's own messages of management, which another broker may refuse us. */
@Component
@ConditionalOnWebApplication
class QueueFigures {

    private static final Logger log = LoggerFactory.getLogger(QueueFigures.class);
    private static final String ADDRESS = "activemq.management";
    private static final String OF_A_QUESTION = "[0-9a-f-]{36}";
    private static final long PATIENCE_MILLIS = 2_000;

    private final ConnectionFactory broker;

    QueueFigures(ConnectionFactory broker) {
        this.broker = broker;
    }

    /**
     * A queue.
     *
     * @param waiting messages in it, those under way among them
     * @param oldest how long the first of them has been waiting; zero if there is none
     */
    record Row(String name, long waiting, Duration oldest) {}

    /** Every queue, by its name; empty if the broker doesn't tell us. */
    Optional<List<Row>> rows() {
        try (JMSContext context = broker.createContext()) {
            var question = new Question(context);
            var rows = new ArrayList<Row>();
            for (String name : question.names()) {
                rows.add(question.row(name));
            }
            return Optional.of(rows);
        } catch (JMSException | JMSRuntimeException e) {
            log.info("The broker does not tell what waits in its queues. reason={}", e.getMessage());
            return Optional.empty();
        }
    }

    private static final class Question {

        private final JMSContext context;
        private final Queue management;
        private final Queue answers;

        Question(JMSContext context) {
            this.context = context;
            this.management = context.createQueue(ADDRESS);
            this.answers = context.createTemporaryQueue();
        }

        List<String> names() throws JMSException {
            Message message = context.createMessage();
            JMSManagementHelper.putOperationInvocation(message, ResourceNames.BROKER, "getQueueNames");
            return Stream.of((Object[]) answer(message))
                    .map(Object::toString)
                    .filter(name -> !name.startsWith("activemq.") && !name.matches(OF_A_QUESTION))
                    .sorted()
                    .toList();
        }

        Row row(String name) throws JMSException {
            long waiting = attribute(name, "messageCount");
            long age = waiting == 0 ? 0 : attribute(name, "firstMessageAge");
            return new Row(name, waiting, Duration.ofMillis(Math.max(0, age)));
        }

        private long attribute(String queue, String name) throws JMSException {
            Message message = context.createMessage();
            JMSManagementHelper.putAttribute(message, ResourceNames.QUEUE + queue, name);
            return answer(message) instanceof Number number ? number.longValue() : 0;
        }

        private Object answer(Message message) throws JMSException {
            message.setJMSReplyTo(answers);
            try (var consumer = context.createConsumer(answers)) {
                context.createProducer().send(management, message);
                Message answer = consumer.receive(PATIENCE_MILLIS);
                if (answer == null || !hasSucceeded(answer)) {
                    throw new JMSException("no answer from " + ADDRESS);
                }
                return JMSManagementHelper.getResult(answer);
            } catch (JMSException e) {
                throw e;
            } catch (Exception e) {
                throw new JMSException("an answer from " + ADDRESS + " that cannot be read: " + e.getMessage());
            }
        }

        private static boolean hasSucceeded(Message answer) throws JMSException {
            return JMSManagementHelper.hasOperationSucceeded(answer) || JMSManagementHelper.isAttributesResult(answer);
        }
    }
}
