package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Demo;
import press.kiosque.demo.Demo.Ports;
import press.kiosque.demo.DemoFolder;
import press.kiosque.demo.DemoOnce;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.OnceSummary;
import press.kiosque.demo.SampleNewsroom;

@Command(
        name = "demo",
        description = "Show everything with nothing installed: sandbox Messenger, a sample newsroom, sample readers. "
                + "Each start begins with nothing.",
        mixinStandardHelpOptions = true)
class DemoCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Where site and webhook listen (${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--sandbox-port",
            defaultValue = "8090",
            description = "Where the phone listens (${DEFAULT-VALUE}).")
    int sandboxPort;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Empty folder for the data (a temporary one).")
    @Nullable
    Path dataDir;

    @Option(names = "--once", description = "Do the main job once with --feeds and --readers, print a summary, exit.")
    boolean once;

    @Option(names = "--feeds", arity = "1..*", paramLabel = "PATH", description = "Feed files that the sandbox serves.")
    List<Path> feeds = List.of();

    @Option(names = "--readers", defaultValue = "20", description = "How many readers opt in (${DEFAULT-VALUE}).")
    int readers;

    @Option(names = "--json", description = "Print the summary as one JSON object.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (once) {
            return once();
        }
        var page = DemoPage.of(SampleNewsroom.ID, SampleNewsroom.NAME);
        try (var data = DemoFolder.at(Optional.ofNullable(dataDir));
                var demo = Demo.start(page, data.path(), new Ports(port, sandboxPort), SampleNewsroom.settings(port))) {
            new SampleNewsroom(demo, page)
                    .open(data.path())
                    .forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            LeanHeap.settle();
            demo.await();
        }
        return ExitCode.OK;
    }

    private int once() throws IOException {
        if (feeds.isEmpty() || readers < 1) {
            throw new ParameterException(
                    spec.commandLine(), "demo --once needs --feeds with at least one file and --readers of 1 or more");
        }
        try (var data = DemoFolder.at(Optional.ofNullable(dataDir))) {
            OnceSummary summary =
                    new DemoOnce(feeds, readers, spec.commandLine().getErr()).run(data.path());
            spec.commandLine().getOut().println(json ? summary.json() : summary.text());
            return summary.complete() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
