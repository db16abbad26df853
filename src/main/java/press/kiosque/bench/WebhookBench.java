package press.kiosque.bench;

import com.mongodb.client.MongoDatabase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import press.kiosque.demo.Application;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SandboxClient;

/**
 * Measures how fast a node acknowledges what readers wrote, kills it half-way, and looks for every event that it had
 * acknowledged: in the transcript or still in the queue.
 */
public final class WebhookBench {

    private static final int READERS = 500;
    private static final int WARM_UP = 100_000;
    private static final int WARM_UP_PER_SECOND = 800;
    private static final int UNCOUNTED = 100_000_000;
    private static final int OFFERED_PER_SECOND = 1_000;
    private static final long END_MILLIS = 2_000;
    private static final Pattern MID = Pattern.compile("m_bench_\\d+");

    private final String sandboxUrl;
    private final SandboxClient sandbox;
    private final Path folder;
    private final Consumer<String> progress;
    private final DemoPage page = DemoPage.of(DigestCast.NEWSROOM, "Bench");
    private final int port = Ports.free();

    /**
     * A bench in this folder.
     *
     * @param progress is told one line for each step
     */
    public WebhookBench(String sandboxUrl, Path folder, Consumer<String> progress) {
        this.sandboxUrl = sandboxUrl;
        this.sandbox = new SandboxClient(sandboxUrl);
        this.folder = folder;
        this.progress = progress;
    }

    /** Offers this many events: half of them to a node that has run for a while, half to one that has just come back. */
    public WebhookResult run(int events) throws IOException {
        List<String> readers = seed();
        try (WebhookCaller before = caller(readers);
                WebhookCaller after = caller(readers)) {
            double seconds = dyingHalfWay(before, events / 2);
            comingBack(before, after, events);
            return result(before, after, events, seconds, lost(events));
        }
    }

    private void comingBack(WebhookCaller before, WebhookCaller after, int events) throws IOException {
        try (NodeProcess node = node()) {
            node.awaitReady();
            progress.accept("the node is back");
            before.repeat();
            after.offer(events / 2, events, OFFERED_PER_SECOND);
            progress.accept("offering again what was not acknowledged");
            after.repeat();
        }
    }

    private WebhookCaller caller(List<String> readers) {
        return new WebhookCaller(page, WebhookCaller.webhook(port), readers, ReaderActs::greeting);
    }

    private double dyingHalfWay(WebhookCaller caller, int events) throws IOException {
        NodeProcess node = node();
        try {
            node.awaitReady();
            warmUp(caller);
            progress.accept("offering " + OFFERED_PER_SECOND + " events a second");
            return caller.offer(0, events, OFFERED_PER_SECOND);
        } finally {
            node.kill();
            progress.accept("the node is killed");
        }
    }

    /** Events that are not counted, so that the node runs compiled and keeps its connections before it is measured. */
    private void warmUp(WebhookCaller caller) {
        progress.accept("warming up with %,d events, some two minutes".formatted(WARM_UP));
        caller.offer(UNCOUNTED, UNCOUNTED + WARM_UP, WARM_UP_PER_SECOND);
        caller.repeat();
        caller.countFromHere();
    }

    private List<String> seed() {
        sandbox.register(page, "http://127.0.0.1:9/", Map.of("echoes", false));
        List<String> readers = sandbox.readers(READERS);
        try (var context = Application.work(settings())) {
            var database = context.getBean(MongoDatabase.class);
            new DigestCast(Clock.systemUTC().instant()).newsroom(database);
        }
        return readers;
    }

    private long lost(int events) {
        try (var context = Application.work(settings())) {
            Set<String> found = new HashSet<>(inTranscript(context));
            progress.accept(found.size() + " events are in the transcript");
            found.addAll(inQueue(context));
            progress.accept(found.size() + " with those that are still in the queue");
            return IntStream.range(0, events)
                    .filter(event -> !found.contains(ReaderActs.mid(event)))
                    .count();
        }
    }

    private static Set<String> inTranscript(ConfigurableApplicationContext context) {
        var ids = new HashSet<String>();
        context.getBean(MongoDatabase.class)
                .getCollection("messages")
                .find()
                .forEach(line -> mids(line.getString("_id"), ids));
        return ids;
    }

    /** Empties the queue: the broker tells no more than so many to a consumer that keeps them, or to a browser. */
    private static Set<String> inQueue(ConfigurableApplicationContext context) {
        var ids = new HashSet<String>();
        String queue = context.getEnvironment().getRequiredProperty("kiosque.broker.inbound-queue");
        try (JMSContext broker =
                        context.getBean(ConnectionFactory.class).createContext(JMSContext.DUPS_OK_ACKNOWLEDGE);
                var consumer = broker.createConsumer(broker.createQueue(queue))) {
            for (Message next = consumer.receive(END_MILLIS); next != null; next = consumer.receive(END_MILLIS)) {
                mids(next.getBody(String.class), ids);
            }
        } catch (JMSException e) {
            throw new IllegalStateException("the broker does not tell what is in queue " + queue, e);
        }
        return ids;
    }

    private static void mids(String text, Set<String> into) {
        Matcher found = MID.matcher(text);
        while (found.find()) {
            into.add(found.group());
        }
    }

    private static WebhookResult result(
            WebhookCaller before, WebhookCaller after, int events, double seconds, long lost) {
        List<Double> millis = before.millis();
        return new WebhookResult(
                events,
                OFFERED_PER_SECOND,
                Figures.round(events / 2.0 / seconds),
                Figures.percentile(millis, 50),
                Figures.percentile(millis, 99),
                Figures.percentile(millis, 100),
                Figures.percentile(after.millis(), 99),
                before.calledAgain() + after.calledAgain(),
                lost,
                Figures.thisMachine());
    }

    private NodeProcess node() throws IOException {
        return NodeProcess.node(port, settings(), folder.resolve("node.log"));
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(page.settings(sandboxUrl));
        settings.put("kiosque.data-dir", folder.resolve("data").toString());
        return settings;
    }
}
