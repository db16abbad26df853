package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.embedded.EmbeddedBroker;

/** Lanes as the broker serves them to several nodes: what routes rely on. */
class LanesTest {

    private static final int LANES = 8;
    private static final int OF_A_LANE = 10;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<Node> nodes = new ArrayList<>();
    private EmbeddedBroker broker;

    @BeforeEach
    void open(@TempDir Path folder) {
        broker = EmbeddedBroker.open(folder);
    }

    @AfterEach
    void close() throws JMSException {
        for (Node node : nodes) {
            node.connection.close();
        }
        broker.close();
    }

    @Test
    void aDeadNodesLanesMoveToTheOtherInSecondsAndKeepTheirOrder() throws JMSException {
        Node dying = new Node(false);
        Node living = new Node(true);
        put();
        await().atMost(SOON).until(() -> !dying.had.isEmpty() && living.seen() > 0);

        dying.connection.close();

        await().atMost(SOON).until(() -> living.seen() == LANES * OF_A_LANE);
        assertThat(living.had).hasSize(LANES).allSatisfy((lane, batches) -> assertThat(batches)
                .containsExactlyElementsOf(IntStream.range(0, OF_A_LANE).boxed().toList()));
    }

    @Test
    void aNodeThatJoinsTakesLanesOver() throws JMSException {
        Node first = new Node(true);
        put();
        await().atMost(SOON).until(() -> first.seen() == LANES * OF_A_LANE);

        Node joining = new Node(true);
        put();

        await().atMost(SOON).until(() -> first.seen() + joining.seen() == 2 * LANES * OF_A_LANE);
        assertThat(joining.had).isNotEmpty();
    }

    private void put() throws JMSException {
        try (Connection connection = connection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            var producer = session.createProducer(session.createQueue("lanes"));
            for (int batch = 0; batch < OF_A_LANE; batch++) {
                for (int lane = 0; lane < LANES; lane++) {
                    TextMessage message = session.createTextMessage(Integer.toString(batch));
                    message.setStringProperty("JMSXGroupID", "n/" + lane);
                    producer.send(message);
                }
            }
            session.commit();
        }
    }

    private Connection connection() throws JMSException {
        return new ActiveMQConnectionFactory(broker.loopbackUrl()).createConnection();
    }

    /** Takes what comes; one that will die acknowledges nothing. */
    private final class Node {

        final Map<String, List<Integer>> had = new ConcurrentHashMap<>();
        final Connection connection = connection();
        private final Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        private final boolean acknowledges;

        Node(boolean acknowledges) throws JMSException {
            this.acknowledges = acknowledges;
            MessageConsumer consumer = session.createConsumer(session.createQueue("lanes"));
            consumer.setMessageListener(this::take);
            connection.start();
            nodes.add(this);
        }

        private void take(@Nullable Message message) {
            try {
                if (message instanceof TextMessage batch) {
                    had.computeIfAbsent(batch.getStringProperty("JMSXGroupID"), lane -> new CopyOnWriteArrayList<>())
                            .add(Integer.valueOf(batch.getText()));
                }
                if (acknowledges) {
                    session.commit();
                }
            } catch (JMSException e) {
                throw new IllegalStateException(e);
            }
        }

        int seen() {
            return had.values().stream().mapToInt(List::size).sum();
        }
    }
}
