package press.kiosque.delivery;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the broker, embedded or not, what lies in its queues, and has them go on; another broker may refuse. */
@Component
public class BrokerQueues {

    private static final String MANAGEMENT = "activemq.management";
    private static final long ANSWER_WITHIN_MILLIS = 10_000;

    /** Queues of the broker's own and those on which it answers questions like ours. */
    private static final String NOT_OURS = "activemq\\..*|[0-9a-f-]{36}";

    private final ConnectionFactory broker;

    BrokerQueues(ConnectionFactory broker) {
        this.broker = broker;
    }

    /**
     * What lies in a queue, without what is held back for later.
     *
     * @param waiting messages that wait or are being worked on
     * @param oldest how long the first of them has been there; zero if there is none
     */
    public record Depth(long waiting, Duration oldest) {}

    /**
     * What lies in every queue that somebody has used, by its name.
     *
     * @throws IllegalStateException if the broker does not tell
     */
    public Map<String, Depth> depths() {
        return ask(question -> question.depths(question.names()));
    }

    /**
     * What lies in these queues; one that nobody has used yet has nothing in it.
     *
     * @throws IllegalStateException if the broker does not tell
     */
    Map<String, Depth> depths(Collection<String> queues) {
        return ask(question -> question.depths(queues));
    }

    /**
     * Has those of these queues go on in which messages wait though nobody has one in hand; one that somebody paused stays so.
     *
     * @throws IllegalStateException if the broker does not tell or obey
     */
    void wake(Collection<String> queues) {
        ask(question -> {
            for (String queue : queues) {
                question.wake(queue);
            }
            return queues;
        });
    }

    private <T> T ask(Asking<T> what) {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var question = new Question(session)) {
            connection.start();
            return what.of(question);
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not tell what is in its queues: " + e.getMessage(), e);
        }
    }

    private interface Asking<T> {
        T of(Question question) throws Exception;
    }

    /** Artemis's messages of management; all answers come to one queue, which ends with the context. */
    private static final class Question implements AutoCloseable {

        private final Session session;
        private final Queue management;
        private final TemporaryQueue answers;

        Question(Session session) throws JMSException {
            this.session = session;
            this.management = session.createQueue(MANAGEMENT);
            this.answers = session.createTemporaryQueue();
        }

        List<String> names() throws Exception {
            Message question = session.createMessage();
            JMSManagementHelper.putOperationInvocation(question, ResourceNames.BROKER, "getQueueNames");
            if (!(answer(question) instanceof Object[] names)) {
                throw new JMSException("it does not name them");
            }
            return Stream.of(names)
                    .map(Object::toString)
                    .filter(name -> !name.matches(NOT_OURS))
                    .toList();
        }

        Map<String, Depth> depths(Collection<String> queues) throws Exception {
            var depths = new TreeMap<String, Depth>();
            for (String queue : queues) {
                depths.put(queue, depth(queue));
            }
            return depths;
        }

        private Depth depth(String queue) throws Exception {
            long waiting = attribute(queue, "messageCount") - attribute(queue, "scheduledCount");
            long age = waiting > 0 ? attribute(queue, "firstMessageAge") : 0;
            return new Depth(waiting, Duration.ofMillis(Math.max(0, age)));
        }

        void wake(String queue) throws Exception {
            boolean idle = attribute(queue, "messageCount") > attribute(queue, "scheduledCount")
                    && attribute(queue, "deliveringCount") == 0;
            if (idle && Boolean.FALSE.equals(value(queue, "paused"))) {
                Message order = session.createMessage();
                JMSManagementHelper.putOperationInvocation(order, ResourceNames.QUEUE + queue, "resume");
                answer(order);
            }
        }

        private long attribute(String queue, String name) throws Exception {
            return value(queue, name) instanceof Number number ? number.longValue() : 0;
        }

        private @Nullable Object value(String queue, String name) throws Exception {
            Message question = session.createMessage();
            JMSManagementHelper.putAttribute(question, ResourceNames.QUEUE + queue, name);
            return answer(question);
        }

        private @Nullable Object answer(Message question) throws Exception {
            question.setJMSReplyTo(answers);
            try (var consumer = session.createConsumer(answers);
                    var producer = session.createProducer(management)) {
                producer.send(question);
                Message answer = consumer.receive(ANSWER_WITHIN_MILLIS);
                if (answer == null) {
                    throw new JMSException("no answer within " + ANSWER_WITHIN_MILLIS + " ms");
                }
                return JMSManagementHelper.hasOperationSucceeded(answer) ? JMSManagementHelper.getResult(answer) : null;
            }
        }

        @Override
        public void close() throws JMSException {
            answers.delete();
        }
    }
}
