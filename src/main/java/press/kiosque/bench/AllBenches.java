package press.kiosque.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.kiosque.bench.Measurement.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every measurement, each in a process of its own and one after the other, so that none warms or burdens the next. */
public final class AllBenches {

    static final List<Measurement> ALL = List.of(
            new Measurement(
                    "digest --readers 100000",
                    new Figure("digests, time to the bare driver's writes", "/ratio", "at most 1.5"),
                    new Figure("digests a second", "/perSecond", "")),
            new Measurement(
                    "send --messages 20000",
                    new Figure("whole sender, speed to a bare HTTP client", "/ratio", "at least 0.35"),
                    new Figure("of the allowed rate used, percent", "/limited/usedPercent", "at least 98"),
                    new Figure("rate errors", "/limited/rateErrors", "0"),
                    new Figure(
                            "breaking alert amid a digest, ms to its first reader",
                            "/limited/alertFirstReaderMillis",
                            "at most 1,000")),
            new Measurement(
                    "crash --readers 3000 --kills 8",
                    new Figure("readers lost", "/lost", "0"),
                    new Figure("readers served twice", "/doubled", "0")),
            new Measurement(
                    "webhook --events 20000",
                    new Figure("events acknowledged a second, of 1,000 offered", "/perSecond", "1,000"),
                    new Figure("99 of 100 acknowledged within, ms", "/p99Millis", "at most 100"),
                    new Figure("acknowledged events lost over a kill", "/lost", "0")),
            new Measurement(
                    "conversation --events 5000",
                    new Figure("answers a second, of 200 events offered", "/answersPerSecond", "200"),
                    new Figure("99 of 100 answered within, ms", "/p99Millis", "at most 1,000"),
                    new Figure("processor time of the node for an event, ms", "/nodeCpuMillis", "")),
            new Measurement(
                    "keywords --keywords 10000",
                    new Figure("10,000 keywords in an article, microseconds", "/meanMicros", "well under 1,000"),
                    new Figure("time to splitting the article into words", "/ratio", "")),
            new Measurement(
                    "stories --articles 10000",
                    new Figure("articles a second against 50,000", "/perSecond", "at least 500"),
                    new Figure("memory of the window, MB", "/windowMb", "")),
            new Measurement(
                    "store --documents 30000",
                    new Figure("inserts by 50, speed to the stock backend", "/work/insert_many/ratio", "at least 3"),
                    new Figure("updates by 50, speed to the stock backend", "/work/update_many/ratio", "at least 3"),
                    new Figure("acknowledged writes lost over kills", "/lost", "0"),
                    new Figure("the same of the stock backend", "/stockLost", "")),
            new Measurement(
                    "pages --times 20",
                    new Figure("slowest page of the demo, 95th percentile, ms", "/slowestP95Millis", "at most 300"),
                    new Figure("heaviest page, bytes over the wire", "/heaviestBytes", "at most 150,000")),
            new Measurement(
                    "cluster --nodes 3 --readers 20000 --kills 3",
                    new Figure("readers lost", "/lost", "0"),
                    new Figure("readers served twice", "/doubled", "0"),
                    new Figure("longest pause, seconds", "/longestPause", "under 30"),
                    new Figure("speed to one node on the same cores", "/speedUp", "")));

    private final JsonMapper json = new JsonMapper();
    private final Consumer<String> progress;

    /**
     * All of them.
     *
     * @param progress is told one line for each
     */
    public AllBenches(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Runs them.
     *
     * @param feeds files for {@code bench ingest}, which is left out without any
     * @param only the names of those to run; empty for all
     */
    public AllResults run(List<Path> feeds, List<String> only) throws IOException, InterruptedException {
        var results = new ArrayList<AllResults.Measured>();
        for (Measurement measurement : measurements(feeds).toList()) {
            if (only.isEmpty() || only.contains(measurement.name())) {
                progress.accept("bench " + measurement.line());
                results.add(run(measurement));
            }
        }
        return new AllResults(Instant.now(), results, machine());
    }

    private static Stream<Measurement> measurements(List<Path> feeds) {
        return feeds.isEmpty() ? ALL.stream() : Stream.concat(Stream.of(Measurement.ingest(feeds)), ALL.stream());
    }

    private AllResults.Measured run(Measurement measurement) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = NodeProcess.command(measurement.arguments())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "bench-stop"));
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        int exit = process.waitFor();
        JsonNode result = said.startsWith("{") ? json.readTree(said) : json.createObjectNode();
        return new AllResults.Measured(
                measurement, exit, Duration.ofNanos(System.nanoTime() - began).toSeconds(), result);
    }

    private static String machine() {
        return Figures.thisMachine() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
