package press.kiosque.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import press.kiosque.bench.DigestBench;
import press.kiosque.bench.IngestBench;
import press.kiosque.bench.InstantChannel;
import press.kiosque.bench.KeywordBench;
import press.kiosque.bench.PagesBench;
import press.kiosque.bench.SendBench;
import press.kiosque.bench.StoriesBench;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.demo.Application;
import press.kiosque.demo.Demo;
import press.kiosque.demo.DemoFolder;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SampleNewsroom;
import press.kiosque.digest.DigestJob;
import press.kiosque.feed.FeedCollector;
import press.kiosque.newsroom.NewsroomFile;

@Command(
        name = "bench",
        description = "Measure this machine, each figure beside its floor in the same run; one JSON line each.",
        mixinStandardHelpOptions = true)
class BenchCommand extends NodeBenches {

    private static final String IN_MEMORY =
            "Keep the database in memory, outside the heap; with many readers give java -XX:MaxDirectMemorySize.";

    @Command(
            name = "digest",
            description =
                    "Digests from due readers to recorded results, with a channel that answers at once; the floor "
                            + "is the same database writes by the bare driver. With several numbers of readers, such as "
                            + "10000,100000,1000000: how time and memory grow, without the floor.",
            mixinStandardHelpOptions = true)
    void digest(
            @Option(
                            names = "--readers",
                            split = ",",
                            defaultValue = "10000",
                            description = "Readers due (${DEFAULT-VALUE}).")
                    List<Integer> readers,
            @Option(names = "--in-memory", description = IN_MEMORY) boolean inMemory,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        readers.forEach(some -> atLeast(1, "--readers", some));
        try (var data = DemoFolder.at(Optional.empty());
                var application = Application.measured(data.path(), new InstantChannel(), store(inMemory))) {
            var bench = new DigestBench(
                    application.getBean(MongoClient.class),
                    application.getBean(MongoDatabase.class),
                    application.getBean(DigestJob.class),
                    application.getBean(QueueDrain.class));
            String store = inMemory ? "in memory, outside the heap" : "file";
            print(
                    readers.size() == 1
                            ? bench.run(readers.get(0))
                            : bench.grow(readers, store, spec.commandLine().getErr()::println),
                    json);
        }
    }

    @Command(
            name = "ingest",
            description =
                    "Feeds read over HTTP into the database: new, changed, unchanged; the floor is Rome parsing the "
                            + "same bytes and nothing else.",
            mixinStandardHelpOptions = true)
    int ingest(
            @Option(
                            names = "--feeds",
                            arity = "1..*",
                            required = true,
                            paramLabel = "PATH",
                            description = "Feed files, served as often as it takes to have about 300.")
                    List<Path> feeds,
            @Option(
                            names = "--in-process",
                            description = "Measure in this process and its memory, not in one of its own with little.")
                    boolean inProcess,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException, InterruptedException {
        if (!inProcess) {
            List<String> given = spec.root().commandLine().getParseResult().originalArgs();
            return IngestBench.apart(
                    Stream.concat(given.stream(), Stream.of("--in-process")).toList());
        }
        var bytes = new ArrayList<byte[]>();
        for (Path feed : feeds) {
            bytes.add(GivenFile.bytes(feed));
        }
        try (var data = DemoFolder.at(Optional.empty());
                var application = Application.measured(data.path(), new InstantChannel(), Map.of())) {
            var bench =
                    new IngestBench(application.getBean(NewsroomFile.class), application.getBean(FeedCollector.class));
            print(bench.run(bytes), json);
            return ExitCode.OK;
        }
    }

    @Command(
            name = "send",
            description =
                    "Messages through the whole sender to a sandbox of its own; the floor is a bare HTTP client posting "
                            + "the same bodies. Then a minute with Messenger's limit on.",
            mixinStandardHelpOptions = true)
    void send(
            @Option(names = "--messages", defaultValue = "20000", description = "How many (${DEFAULT-VALUE}).")
                    int messages,
            @Option(names = "--in-memory", description = IN_MEMORY) boolean inMemory,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--messages", messages);
        try (var data = DemoFolder.at(Optional.empty())) {
            var result = SendBench.run(
                    messages, data.path(), store(inMemory), spec.commandLine().getErr()::println);
            print(result, json);
        }
    }

    @Command(
            name = "keywords",
            description =
                    "Articles matched against many followed keywords; the floor is splitting the same articles into "
                            + "words.",
            mixinStandardHelpOptions = true)
    void keywords(
            @Option(names = "--keywords", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
                    int keywords,
            @Option(names = "--json", description = "Print one JSON object.") boolean json) {
        atLeast(1, "--keywords", keywords);
        print(new KeywordBench().run(keywords), json);
    }

    @Command(
            name = "stories",
            description =
                    "Articles that find their stories among those of a full window, and the window's memory; the floor "
                            + "is the same articles' words read once.",
            mixinStandardHelpOptions = true)
    void stories(
            @Option(names = "--articles", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
                    int articles,
            @Option(
                            names = "--window",
                            defaultValue = "50000",
                            description = "Articles that they are compared with (${DEFAULT-VALUE}).")
                    int window,
            @Option(names = "--json", description = "Print one JSON object.") boolean json) {
        atLeast(1, "--articles", articles);
        atLeast(1, "--window", window);
        print(new StoriesBench(window).run(articles), json);
    }

    @Command(
            name = "pages",
            description =
                    "Every page of the editors' site over HTTP, of the demo's newsroom filled up to this many readers and "
                            + "articles: how long it takes, what it weighs.",
            mixinStandardHelpOptions = true)
    void pages(
            @Option(names = "--readers", defaultValue = "0", description = "Readers at least (${DEFAULT-VALUE}).")
                    int readers,
            @Option(names = "--articles", defaultValue = "0", description = "Articles at least (${DEFAULT-VALUE}).")
                    int articles,
            @Option(names = "--times", defaultValue = "20", description = "Calls of each page (${DEFAULT-VALUE}).")
                    int times,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws IOException {
        atLeast(1, "--times", times);
        var page = DemoPage.of(SampleNewsroom.ID, SampleNewsroom.NAME);
        try (var data = DemoFolder.at(Optional.empty());
                var demo = Demo.start(page, data.path(), new Demo.Ports(0, 0), SampleNewsroom.settings(0))) {
            new SampleNewsroom(demo, page).open(data.path());
            print(new PagesBench(demo, spec.commandLine().getErr()::println).run(readers, articles, times), json);
        }
    }

    private static Map<String, Object> store(boolean inMemory) {
        return Map.of("kiosque.mongodb.in-memory", inMemory);
    }
}
