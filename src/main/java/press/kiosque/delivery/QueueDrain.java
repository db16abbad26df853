package press.kiosque.delivery;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TemporaryQueue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells when everything that was handed over has been worked on, for commands that end. It asks the broker. */
@Component
public class QueueDrain {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final long ANSWER_WITHIN_MILLIS = 10_000;

    private final ConnectionFactory broker;
    private final String prefix;

    QueueDrain(ConnectionFactory broker, @Value("${kiosque.broker.deliveries-queue}") String prefix) {
        this.broker = broker;
        this.prefix = prefix;
    }

    /** Waits until no batch is left that could be worked on now; what is to be tried again later stays for later. */
    public void await() {
        try (JMSContext context = broker.createContext()) {
            while (waiting(context) > 0) {
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the queue was being worked on", e);
        }
    }

    /** Batches that wait or are being worked on, without those that are held back for later. */
    public long waiting() {
        try (JMSContext context = broker.createContext()) {
            return waiting(context);
        }
    }

    private long waiting(JMSContext context) {
        return Arrays.stream(Urgency.values())
                .mapToLong(urgency ->
                        waiting(context, prefix + "." + urgency.name().toLowerCase(Locale.ROOT)))
                .sum();
    }

    private static long waiting(JMSContext context, String queue) {
        try {
            return attribute(context, queue, "messageCount") - attribute(context, queue, "scheduledCount");
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not tell what is in queue " + queue, e);
        }
    }

    /** A queue that nobody has used yet is not there, and so has nothing in it. */
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
            return JMSManagementHelper.hasOperationSucceeded(answer)
                    ? ((Number) JMSManagementHelper.getResult(answer)).longValue()
                    : 0;
        } finally {
            answers.delete();
        }
    }
}
