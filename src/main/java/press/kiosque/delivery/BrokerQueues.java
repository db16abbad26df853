package press.kiosque.delivery;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
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

/** Asks the broker, embedded or not, what lies in its queues; another broker may refuse to tell us. */
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
     * What lies in a queue.
     *
     * @param waiting messages that wait or are being worked on
     * @param oldest how long the first of them has been there; zero if there is none
     * @param heldBack messages that are to be worked on later
     */
    public record Depth(long waiting, Duration oldest, long heldBack) {}

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
     * Gives what lies aside in a queue of dead letters back to the queues where it failed.
     *
     * @return how many messages
     * @throws IllegalStateException if the broker does not tell
     */
    public int retry(String deadLetters) {
        return ask(question -> question.retry(deadLetters));
    }

    private <T> T ask(Asking<T> what) {
        try (JMSContext context = broker.createContext()) {
            return what.of(new Question(context));
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not tell what is in its queues: " + e.getMessage(), e);
        }
    }

    private interface Asking<T> {
        T of(Question question) throws Exception;
    }

    /** Artemis's messages of management; all answers come to one queue, which ends with the context. */
    private static final class Question {

        private final JMSContext context;
        private final Queue management;
        private final Queue answers;

        Question(JMSContext context) {
            this.context = context;
            this.management = context.createQueue(MANAGEMENT);
            this.answers = context.createTemporaryQueue();
        }

        List<String> names() throws Exception {
            Message question = context.createMessage();
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

        int retry(String queue) throws Exception {
            Message question = context.createMessage();
            JMSManagementHelper.putOperationInvocation(question, ResourceNames.QUEUE + queue, "retryMessages");
            return answer(question) instanceof Number messages ? messages.intValue() : 0;
        }

        private Depth depth(String queue) throws Exception {
            long heldBack = attribute(queue, "scheduledCount");
            long waiting = attribute(queue, "messageCount") - heldBack;
            long age = waiting > 0 ? attribute(queue, "firstMessageAge") : 0;
            return new Depth(waiting, Duration.ofMillis(Math.max(0, age)), heldBack);
        }

        private long attribute(String queue, String name) throws Exception {
            Message question = context.createMessage();
            JMSManagementHelper.putAttribute(question, ResourceNames.QUEUE + queue, name);
            return answer(question) instanceof Number number ? number.longValue() : 0;
        }

        private @Nullable Object answer(Message question) throws Exception {
            question.setJMSReplyTo(answers);
            try (var consumer = context.createConsumer(answers)) {
                context.createProducer().send(management, question);
                Message answer = consumer.receive(ANSWER_WITHIN_MILLIS);
                if (answer == null) {
                    throw new JMSException("no answer within " + ANSWER_WITHIN_MILLIS + " ms");
                }
                return JMSManagementHelper.hasOperationSucceeded(answer) ? JMSManagementHelper.getResult(answer) : null;
            }
        }
    }
}
