package press.kiosque.bench;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.kiosque.demo.Application;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SandboxClient;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long readers wait for an answer: a node and a sandbox, each a process of its own, and this one which tells the
 * node's webhook what readers do. The sandbox's echoes and receipts reach the node too, as Messenger's do.
 */
public final class ConversationBench {

    private static final int READERS = 500;

    /** So many, gently, until the compiler, which shares the processors, has little left to do … */
    private static final int WARM_UP = 24_000;

    private static final int WARM_UP_PER_SECOND = 80;

    /** … and so many at the pace that is measured: what is hot there is compiled once more. */
    private static final int AT_PACE = 8_000;

    private static final int UNCOUNTED = 100_000_000;
    private static final int KEPT = 1_000;

    private static final Pattern FIRST_ANSWER = Pattern.compile("reply:m_bench_(\\d+):1\\|.*");
    private static final Silence SILENCE = new Silence(Duration.ofSeconds(5), Duration.ofMinutes(3));

    private final String sandboxUrl;
    private final SandboxClient sandbox;
    private final Path folder;
    private final Consumer<String> progress;
    private final DemoPage page = DemoPage.of(DigestCast.NEWSROOM, "Bench");
    private final int port = Ports.free();

    /**
     * Offers this many events at so many a second, after some that are not counted.
     *
     * @param folder for data and logs
     * @param progress is told one line for each step
     */
    public static ConversationResult run(int events, int perSecond, Path folder, Consumer<String> progress)
            throws IOException {
        try (NodeProcess sandbox = NodeProcess.sandbox(Ports.free(), KEPT, folder.resolve("sandbox.log"))) {
            sandbox.awaitReady();
            return new ConversationBench(sandbox.url(), folder, progress).run(events, perSecond);
        }
    }

    private ConversationBench(String sandboxUrl, Path folder, Consumer<String> progress) {
        this.sandboxUrl = sandboxUrl;
        this.sandbox = new SandboxClient(sandboxUrl);
        this.folder = folder;
        this.progress = progress;
    }

    private ConversationResult run(int events, int perSecond) throws IOException {
        List<String> readers = seed();
        try (NodeProcess node = NodeProcess.node(port, settings(), folder.resolve("node.log"))) {
            node.awaitReady();
            sandbox.connect(page, WebhookCaller.webhook(port), Map.of("batch", WebhookCaller.TOGETHER));
            warmUp(readers, perSecond);
            progress.accept("offering " + events + " events at " + perSecond + " a second");
            return measure(node, readers, events, perSecond);
        }
    }

    private void warmUp(List<String> readers, int perSecond) throws IOException {
        progress.accept("warming up with %,d events, some six minutes".formatted(WARM_UP + AT_PACE));
        try (WebhookCaller first = caller(readers)) {
            first.offer(UNCOUNTED, UNCOUNTED + WARM_UP, WARM_UP_PER_SECOND);
            first.offer(UNCOUNTED + WARM_UP, UNCOUNTED + WARM_UP + AT_PACE, perSecond);
        }
        SILENCE.await(sandbox, "reply:", heard -> {});
    }

    private ConversationResult measure(NodeProcess node, List<String> readers, int events, int perSecond) {
        try (WebhookCaller caller = caller(readers)) {
            Duration before = node.cpu();
            double seconds = caller.offer(0, events, perSecond);
            caller.repeat();
            SILENCE.await(sandbox, "reply:", heard -> {});
            double cpuMillis = (double) node.cpu().minus(before).toMillis() / events;
            return result(caller, perSecond, events / seconds, cpuMillis, answered(readers));
        }
    }

    private WebhookCaller caller(List<String> readers) {
        return new WebhookCaller(page, WebhookCaller.webhook(port), readers, ReaderActs::any);
    }

    private List<String> seed() {
        sandbox.register(page, "http://127.0.0.1:9/", Map.of());
        List<String> readers = sandbox.readers(READERS);
        try (var context = Application.work(settings())) {
            var database = context.getBean(MongoDatabase.class);
            var cast = new DigestCast(Clock.systemUTC().instant());
            cast.newsroom(database);
            cast.readers(database, readers);
            context.getBean(Subscribers.class).schedule(never(readers));
        }
        return readers;
    }

    /** No digest comes in between. */
    private static Map<String, @Nullable Instant> never(List<String> readers) {
        var never = new HashMap<String, @Nullable Instant>();
        readers.forEach(reader -> never.put(Subscriber.id(DigestCast.NEWSROOM, reader), null));
        return never;
    }

    /** When each event had the first message of its answer on the phone. */
    private Map<Integer, Instant> answered(List<String> readers) {
        var answered = new HashMap<Integer, Instant>();
        for (String reader : readers) {
            for (JsonNode message : sandbox.thread(reader).path("messages")) {
                Matcher answer = FIRST_ANSWER.matcher(message.path("metadata").asString(""));
                if (answer.matches()) {
                    answered.merge(
                            Integer.valueOf(answer.group(1)),
                            Instant.parse(message.path("at").asString()),
                            (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        return answered;
    }

    private ConversationResult result(
            WebhookCaller caller, int perSecond, double reached, double cpuMillis, Map<Integer, Instant> answered) {
        Map<Integer, Instant> offered = caller.offered();
        answered.keySet().retainAll(offered.keySet());
        List<Double> millis = answered.entrySet().stream()
                .map(answer -> Duration.between(offered.get(answer.getKey()), answer.getValue())
                                .toNanos()
                        / 1e6)
                .sorted()
                .toList();
        Instant first = offered.values().stream().min(Instant::compareTo).orElseThrow();
        Instant last = answered.values().stream().max(Instant::compareTo).orElse(first);
        return new ConversationResult(
                offered.size(),
                perSecond,
                Figures.round(reached),
                Figures.round(
                        answered.size() * 1e9 / Duration.between(first, last).toNanos()),
                Figures.percentile(millis, 50),
                Figures.percentile(millis, 99),
                Figures.percentile(millis, 100),
                Figures.round(cpuMillis),
                offered.size() - answered.size(),
                sandbox.tally("reply:").path("repeats").asLong(),
                Figures.thisMachine());
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(page.settings(sandboxUrl));
        settings.put("kiosque.data-dir", folder.resolve("data").toString());
        return settings;
    }
}
