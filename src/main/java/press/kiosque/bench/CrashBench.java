package press.kiosque.bench;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import press.kiosque.delivery.BrokerQueues;
import press.kiosque.delivery.BrokerQueues.Depth;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.demo.Application;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SandboxClient;
import press.kiosque.demo.Waiting;

/**
 * Kills a node again and again while a digest goes out, and counts in the sandbox what readers got. The node is a process of
 * its own and is ended by SIGKILL; sandbox and count are in this one.
 */
public final class CrashBench {

    private static final Duration SETTLE_AFTER = Duration.ofSeconds(30);
    private static final Duration QUIET = SETTLE_AFTER.plusSeconds(45);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration PROGRESS_WITHIN = Duration.ofMinutes(3);
    private static final long LONGEST_LIFE_MILLIS = 2500;

    private final SandboxClient sandbox;
    private final String sandboxUrl;
    private final Path folder;
    private final Consumer<String> progress;
    private final DemoPage page = DemoPage.of(DigestCast.NEWSROOM, "Bench");
    private final int port = Ports.free();

    /**
     * A bench in this folder.
     *
     * @param progress is told one line for each step
     */
    public CrashBench(String sandboxUrl, Path folder, Consumer<String> progress) {
        this.sandbox = new SandboxClient(sandboxUrl);
        this.sandboxUrl = sandboxUrl;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Runs until every reader has a digest or nothing more comes.
     *
     * @param kills how often the node is killed
     * @param echoes whether the sandbox sends the echoes by which lost answers are settled
     */
    public CrashResult run(int readers, int kills, boolean echoes) throws IOException {
        long began = System.nanoTime();
        connect(echoes);
        seed(readers);
        for (int kill = 1; kill <= kills; kill++) {
            liveAndDie(readers);
            progress.accept("kill " + kill + " of " + kills + ": " + served() + " of " + readers + " readers served");
        }
        try (NodeProcess node = node()) {
            node.awaitReady();
            awaitEnd(readers);
        }
        return result(readers, kills, echoes, (System.nanoTime() - began) / 1e9);
    }

    /** Makes the Page known to the sandbox, which verifies the webhook of a node that has no readers yet. */
    private void connect(boolean echoes) throws IOException {
        try (NodeProcess node = node()) {
            node.awaitReady();
            sandbox.connect(page, node.url() + "/webhooks/messenger", Map.of("echoes", echoes));
        }
    }

    private void seed(int readers) {
        List<String> psids = sandbox.readers(readers);
        try (var context = Application.work(settings())) {
            var database = context.getBean(MongoDatabase.class);
            var cast = new DigestCast(Clock.systemUTC().instant());
            cast.newsroom(database);
            cast.readers(database, psids);
        }
    }

    private void liveAndDie(int readers) throws IOException {
        long before = served();
        NodeProcess node = node();
        try {
            node.awaitReady();
            Waiting.until(
                    PROGRESS_WITHIN, LOOK_AGAIN, () -> served() > before || before == readers, "the node sent nothing");
            Waiting.pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(LONGEST_LIFE_MILLIS)));
        } finally {
            node.kill();
        }
    }

    /** Until all are served, or nobody any more though the channel's words may have been late; then until it is quiet. */
    private void awaitEnd(int readers) {
        var watch = new ServingWatch(readers, SETTLE_AFTER.multipliedBy(6));
        Waiting.until(
                PROGRESS_WITHIN.multipliedBy(10),
                LOOK_AGAIN.multipliedBy(10),
                () -> {
                    long now = served();
                    if (now > watch.served()) {
                        progress.accept(now + " of " + readers + " readers served");
                    }
                    watch.see(now);
                    return watch.isOver();
                },
                "the sending did not come to an end");
        new Silence(QUIET, PROGRESS_WITHIN).await(sandbox, "digest:", heard -> {});
    }

    private long served() {
        return sandbox.tally("digest:").path("recipients").asLong();
    }

    private CrashResult result(int readers, int kills, boolean echoes, double seconds) {
        var tally = sandbox.tally("digest:");
        List<Delivery> rows;
        Map<String, Depth> queues;
        try (var context = Application.work(settings())) {
            rows = context.getBean(Deliveries.class).ofOccasionsFrom("digest:");
            queues = context.getBean(BrokerQueues.class).depths();
        }
        List<Delivery> unknown = rows.stream()
                .filter(row -> row.outcome() == null || row.outcome() == Delivery.Outcome.UNKNOWN)
                .toList();
        return new CrashResult(
                readers,
                kills,
                echoes,
                readers - tally.path("recipients").asLong(),
                lastHeard(rows),
                left(queues),
                tally.path("recipientsWithMoreThanOne").asLong(),
                unknown.stream().filter(Delivery::sent).count(),
                rows.stream().filter(row -> row.attempt() > 1 && row.sent()).count(),
                echoes ? List.of() : unknown.stream().map(Delivery::id).toList(),
                Figures.round(seconds),
                Figures.thisMachine());
    }

    private static Map<String, Long> left(Map<String, Depth> queues) {
        var left = new TreeMap<String, Long>();
        queues.forEach((queue, depth) -> left.put(queue, depth.waiting() + depth.heldBack()));
        left.values().removeIf(messages -> messages == 0);
        return left;
    }

    private static Map<String, Long> lastHeard(List<Delivery> rows) {
        return rows.stream().collect(groupingBy(Delivery::subscriber)).values().stream()
                .filter(own -> own.stream().noneMatch(Delivery::sent))
                .map(own -> Collections.max(own, comparing(Delivery::attempt)))
                .collect(groupingBy(
                        last -> "attempt " + last.attempt() + " " + last.outcome() + ": " + last.reason(), counting()));
    }

    private NodeProcess node() throws IOException {
        return NodeProcess.node(port, settings(), folder.resolve("node.log"));
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(page.settings(sandboxUrl));
        settings.put("kiosque.data-dir", folder.resolve("data").toString());
        settings.put("kiosque.digest.cron", "* * * * * ?");
        settings.put("kiosque.delivery.settle-after", SETTLE_AFTER.toSeconds() + "s");
        settings.put("kiosque.messenger.sends-per-second", "150");
        return settings;
    }
}
