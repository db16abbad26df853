package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import press.kiosque.bench.AllBenches;
import press.kiosque.bench.AllResults;
import press.kiosque.bench.ClusterBench;
import press.kiosque.bench.ClusterResult;
import press.kiosque.bench.ConversationBench;
import press.kiosque.bench.ConversationResult;
import press.kiosque.bench.CrashBench;
import press.kiosque.bench.CrashResult;
import press.kiosque.bench.StoreBench;
import press.kiosque.bench.StoreResult;
import press.kiosque.bench.WebhookBench;
import press.kiosque.bench.WebhookResult;
import press.kiosque.demo.DemoFolder;
import press.kiosque.sandbox.SandboxApplication;
import tools.jackson.databind.json.JsonMapper;

/** Measurements that start processes of their own, and kill some of them. */
abstract class NodeBenches {

    @Spec
    CommandSpec spec;

    @Command(
            name = "crash",
            description =
                    "Kill a node of its own again and again while a digest goes out, and count in the sandbox who got "
                            + "nothing and who got it twice.",
            mixinStandardHelpOptions = true)
    public int crash(
            @Option(names = "--readers", defaultValue = "1000", description = "Readers due (${DEFAULT-VALUE}).")
                    int readers,
            @Option(names = "--kills", defaultValue = "4", description = "How often (${DEFAULT-VALUE}).") int kills,
            @Option(
                            names = "--no-echoes",
                            description = "The sandbox sends no echoes, so lost answers are sent once more.")
                    boolean silent,
            @Option(
                            names = "--data-dir",
                            paramLabel = "DIR",
                            description = "Empty folder for the node's data and log, which stay (a temporary one).")
                    @Nullable
                    Path dataDir,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--readers", readers);
        try (var data = DemoFolder.at(Optional.ofNullable(dataDir));
                var sandbox = SandboxApplication.start(0, Clock.systemUTC())) {
            var bench = new CrashBench(
                    sandbox.url(), data.path(), spec.commandLine().getErr()::println);
            CrashResult result = bench.run(readers, kills, !silent);
            print(result, json);
            return result.lost() == 0 && (silent || result.doubled() == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "cluster",
            description =
                    "A digest by several nodes, each a process of its own, that are killed at random; counted in a sandbox. "
                            + "First the same with one node that nobody kills.",
            mixinStandardHelpOptions = true)
    public int cluster(
            @Option(names = "--nodes", defaultValue = "3", description = "How many (${DEFAULT-VALUE}).") int nodes,
            @Option(names = "--readers", defaultValue = "2000", description = "Readers due (${DEFAULT-VALUE}).")
                    int readers,
            @Option(names = "--kills", defaultValue = "3", description = "How often (${DEFAULT-VALUE}).") int kills,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--nodes", nodes);
        atLeast(1, "--readers", readers);
        try (var data = DemoFolder.at(Optional.empty())) {
            ClusterResult result = ClusterBench.run(
                    nodes, readers, kills, data.path(), spec.commandLine().getErr()::println);
            print(result, json);
            return result.lost() == 0 && result.doubled() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "webhook",
            description =
                    "Events acknowledged by a node of its own at 1,000 a second, and what it lost of them when killed.",
            mixinStandardHelpOptions = true)
    public int webhook(
            @Option(names = "--events", defaultValue = "20000", description = "How many (${DEFAULT-VALUE}).")
                    int events,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(2, "--events", events);
        try (var data = DemoFolder.at(Optional.empty());
                var sandbox = SandboxApplication.start(0, Clock.systemUTC())) {
            WebhookResult result = new WebhookBench(
                            sandbox.url(), data.path(), spec.commandLine().getErr()::println)
                    .run(events);
            print(result, json);
            return result.lost() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "conversation",
            description =
                    "How long readers wait for an answer, from the webhook of a node of its own to the phone of a sandbox.",
            mixinStandardHelpOptions = true)
    public int conversation(
            @Option(names = "--events", defaultValue = "5000", description = "How many (${DEFAULT-VALUE}).") int events,
            @Option(
                            names = "--per-second",
                            defaultValue = "200",
                            description = "Events offered a second (${DEFAULT-VALUE}).")
                    int perSecond,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--events", events);
        atLeast(1, "--per-second", perSecond);
        try (var data = DemoFolder.at(Optional.empty())) {
            ConversationResult result = ConversationBench.run(
                    events, perSecond, data.path(), spec.commandLine().getErr()::println);
            print(result, json);
            return result.lost() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "store",
            description =
                    "The embedded database against the stock backend of the same server, then what both lose when the "
                            + "process that writes is killed.",
            mixinStandardHelpOptions = true)
    public int store(
            @Option(
                            names = "--documents",
                            defaultValue = "30000",
                            description = "Documents of each kind of work (${DEFAULT-VALUE}).")
                    int documents,
            @Option(names = "--kills", defaultValue = "5", description = "How often (${DEFAULT-VALUE}).") int kills,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--documents", documents);
        try (var data = DemoFolder.at(Optional.empty())) {
            StoreResult result =
                    new StoreBench(data.path(), spec.commandLine().getErr()::println).run(documents, kills);
            print(result, json);
            return result.lost() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "all",
            description =
                    "Every measurement, one after the other, and a page that shows the figures; takes about an hour.",
            mixinStandardHelpOptions = true)
    public int all(
            @Option(
                            names = "--feeds",
                            arity = "1..*",
                            paramLabel = "PATH",
                            description = "Feed files for bench ingest, which is left out without any.")
                    @Nullable
                    List<Path> feeds,
            @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Run these alone.") @Nullable
                    List<String> only,
            @Option(
                            names = "--page",
                            defaultValue = "docs/benchmarks.md",
                            description = "Where the page is written (${DEFAULT-VALUE}).")
                    Path page,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException, InterruptedException {
        Path folder = page.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no folder for " + page + "; make it, or name another page with --page.");
        }
        AllResults results = new AllBenches(spec.commandLine().getErr()::println)
                .run(feeds == null ? List.of() : feeds, only == null ? List.of() : only);
        Files.writeString(page, results.page());
        print(results.byName(), json);
        return results.allDone() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Refuses a number with which there would be nothing to measure. */
    final void atLeast(int least, String option, int given) {
        if (given < least) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + given + " leaves nothing to measure: give " + least + " or more");
        }
    }

    final void print(Object result, boolean json) {
        var mapper = new JsonMapper();
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? mapper.writeValueAsString(result)
                                : mapper.convertValue(result, Map.class).toString());
    }
}
