package press.kiosque.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import press.kiosque.MongoCodecs;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SandboxClient;
import press.kiosque.demo.Waiting;
import press.kiosque.embedded.Endpoints;

/**
 * One digest on so many nodes, each a process of its own, as are the sandbox, and database and broker together. Nodes are ended
 * by SIGKILL at random and started again; what readers got is counted in the sandbox.
 */
final class ClusterTrial implements AutoCloseable {

    private static final Duration SETTLE_AFTER = Duration.ofSeconds(20);
    private static final Duration QUIET = SETTLE_AFTER.plusSeconds(10);
    private static final Duration GIVE_UP = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final int KEPT = 8;

    /** Each node looks through all readers of the embedded database, which has no index for that. */
    private static final String TICK = "0/5 * * * * ?";

    /** Kills fall between these shares of the readers, so that there is work left to take over. */
    private static final double FIRST_KILL = 0.1;

    private static final double LAST_KILL = 0.7;

    /** What the embedded database serves at once, less what clients need to watch it. */
    private static final int CONNECTIONS = 52;

    private final Path folder;
    private final int perSecond;
    private final Consumer<String> progress;
    private final DemoPage page = DemoPage.of(DigestCast.NEWSROOM, "Bench");
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<Integer> ports;
    private final int parts;
    private final Endpoints engines;
    private final SandboxClient sandbox;
    private final String sandboxUrl;

    /**
     * Starts everything.
     *
     * @param parts into which the digest is divided
     * @param perSecond messages a second that the Page may send, and the sandbox takes
     */
    ClusterTrial(Path folder, int nodes, int parts, int perSecond, Consumer<String> progress) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.parts = parts;
        this.perSecond = perSecond;
        this.progress = progress;
        this.ports = IntStream.range(0, nodes).mapToObj(node -> Ports.free()).toList();
        try {
            this.engines = startEngines();
            NodeProcess stand = opened(NodeProcess.sandbox(Ports.free(), KEPT, folder.resolve("sandbox.log")));
            this.sandboxUrl = stand.url();
            this.sandbox = new SandboxClient(sandboxUrl);
            for (int node = 0; node < nodes; node++) {
                this.nodes.add(start(node));
            }
            stand.awaitReady();
            this.nodes.forEach(NodeProcess::awaitReady);
            connect();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
        progress.accept(nodes + " nodes are ready");
    }

    private Endpoints startEngines() throws IOException {
        Path data = folder.resolve("data");
        opened(NodeProcess.engines(data, folder.resolve("engines.log"))).awaitReady();
        return Endpoints.read(data).orElseThrow();
    }

    private <T extends AutoCloseable> T opened(T process) {
        open.push(process);
        return process;
    }

    private NodeProcess start(int node) throws IOException {
        return NodeProcess.node(ports.get(node), settings(), log(node));
    }

    private Path log(int node) {
        return folder.resolve("node-" + node + ".log");
    }

    private void connect() throws IOException {
        var more = Map.of("echoes", true, "batch", WebhookCaller.TOGETHER, "limits", Map.of("perSecond", perSecond));
        sandbox.connect(page, opened(new FrontDoor(ports)).url() + "/webhooks/messenger", more);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(page.settings(sandboxUrl));
        settings.put("kiosque.data-dir", folder.resolve("unused").toString());
        settings.put("kiosque.mongodb.uri", mongodb());
        settings.put("kiosque.broker.url", engines.broker());
        settings.put("kiosque.digest.cron", TICK);
        settings.put("kiosque.digest.partitions", parts);
        settings.put("kiosque.delivery.settle-after", SETTLE_AFTER.toSeconds() + "s");
        settings.put("kiosque.messenger.sends-per-second", perSecond);
        settings.put("kiosque.messenger.calls-per-reader-a-day", 100_000);
        return settings;
    }

    private String mongodb() {
        return engines.mongodb()
                .replaceAll("maxPoolSize=\\d+", "maxPoolSize=" + Math.max(2, CONNECTIONS / (ports.size() + 1)));
    }

    /** Serves this many readers, and returns when nothing more comes. */
    Outcome run(int readers, int kills) throws IOException {
        List<String> psids = sandbox.readers(readers);
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongodb()))
                .codecRegistry(MongoCodecs.registry())
                .build())) {
            MongoDatabase database = client.getDatabase("kiosque");
            var cast = new DigestCast(Clock.systemUTC().instant());
            cast.readers(database, psids);
            cast.newsroom(database);
            var watch = new ServingWatch(readers, GIVE_UP);
            int killed = serve(watch, kills);
            progress.accept("the longest pause, %.0f seconds, was after %d readers"
                    .formatted(watch.longestPause(), watch.servedBeforeLongestPause()));
            new Silence(QUIET, GIVE_UP).await(sandbox, "digest:", heard -> {});
            var tally = sandbox.tally("digest:");
            return new Outcome(
                    readers / watch.seconds(),
                    watch.longestPause(),
                    readers - tally.path("recipients").asLong(),
                    tally.path("recipientsWithMoreThanOne").asLong(),
                    database.getCollection("deliveries").countDocuments(eq("outcome", "DEFERRED")),
                    builders(),
                    killed);
        }
    }

    /** Serves all, and says how often a node was killed meanwhile. */
    private int serve(ServingWatch watch, int kills) throws IOException {
        Deque<Long> marks = marks(watch.readers(), kills);
        while (!watch.isOver()) {
            watch.see(served());
            if (!marks.isEmpty() && watch.served() >= marks.peek() && killOne(watch)) {
                marks.poll();
            }
            Waiting.pause(LOOK_AGAIN);
        }
        return kills - marks.size();
    }

    private static Deque<Long> marks(int readers, int kills) {
        return new ArrayDeque<>(ThreadLocalRandom.current()
                .doubles(kills, FIRST_KILL, LAST_KILL)
                .sorted()
                .mapToObj(share -> (long) (readers * share))
                .toList());
    }

    /** Ends any node, starting or serving, but the last of several that serves; whether there was one to end. */
    private boolean killOne(ServingWatch watch) throws IOException {
        List<Integer> ready = IntStream.range(0, nodes.size())
                .filter(node -> nodes.get(node).isReady())
                .boxed()
                .toList();
        List<Integer> others = IntStream.range(0, nodes.size())
                .filter(node -> nodes.size() == 1 || !ready.equals(List.of(node)))
                .boxed()
                .toList();
        if (ready.isEmpty()) {
            return false;
        }
        int node = others.get(ThreadLocalRandom.current().nextInt(others.size()));
        nodes.get(node).kill();
        nodes.set(node, start(node));
        progress.accept(
                "node " + node + " was killed: " + watch.served() + " of " + watch.readers() + " readers served");
        return true;
    }

    private long served() {
        return sandbox.tally("digest:").path("recipients").asLong();
    }

    /** How many nodes have taken part in building digests, by what they say themselves; one may have died over it. */
    private int builders() throws IOException {
        int builders = 0;
        for (int i = 0; i < nodes.size(); i++) {
            builders += Files.readString(log(i)).contains("A part of a job begins") ? 1 : 0;
        }
        return builders;
    }

    /** Ends everything. */
    @Override
    public void close() {
        nodes.forEach(NodeProcess::kill);
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                progress.accept("something did not end in good order: " + e.getMessage());
            }
        }
    }

    /**
     * What became of it.
     *
     * @param perSecond readers served a second, from the first tick to the last reader
     * @param longestPause seconds in which nobody was served while somebody waited
     * @param lost readers who got nothing
     * @param doubled readers who got it more than once
     * @param putOff messages that the sandbox refused because they came too fast
     * @param builders nodes that built digests
     * @param kills how often a node was killed
     */
    record Outcome(
            double perSecond, double longestPause, long lost, long doubled, long putOff, int builders, int kills) {}
}
