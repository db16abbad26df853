package press.kiosque.delivery;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TemporaryQueue;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the broker, embedded or not, what lies in its queues. */
@Component
class BrokerQueues {

    private static final long ANSWER_WITHIN_MILLIS = 10_000;

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
    record Depth(long waiting, Duration oldest) {}

    /**
     * What lies in these queues; one that nobody has used yet has nothing in it.
     *
     * @throws IllegalStateException if the broker does not tell
     */
    Map<String, Depth> depths(Collection<String> queues) {
        var depths = new TreeMap<String, Depth>();
        try (JMSContext context = broker.createContext()) {
            for (String queue : queues) {
                depths.put(queue, depth(context, queue));
            }
        }
        return depths;
    }

    private static Depth depth(JMSContext context, String queue) {
        try {
            long waiting = attribute(context, queue, "messageCount") - attribute(context, queue, "scheduledCount");
            long age = waiting > 0 ? attribute(context, queue, "firstMessageAge") : 0;
            return new Depth(waiting, Duration.ofMillis(Math.max(0, age)));
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not tell what is in queue " + queue, e);
        }
    }

    private static long attribute(JMSContext context, String queue, String name) throws Exception {
        Message question = context.createMessage();
        JMSManagementHelper.putAttribute(question, ResourceNames.QUEUE + queue, name);
        TemporaryQueue answers = context.createTemporaryQueue();
        question.setJMSReplyTo(answers);
        context.createProducer().send(context.createQueue("activemq.management"), question);
        try (var consumer = context.createConsumer(answers)) {
            Message answer = consumer.receive(ANSWER_WITHIN_MILLIS);
            if (answer == null) {
                throw new JMSException("no answer within " + ANSWER_WITHIN_MILLIS + " ms");
            }
            @Nullable
            Object told =
                    JMSManagementHelper.hasOperationSucceeded(answer) ? JMSManagementHelper.getResult(answer) : null;
            return told instanceof Number number ? number.longValue() : 0;
        } finally {
            answers.delete();
        }
    }
}
