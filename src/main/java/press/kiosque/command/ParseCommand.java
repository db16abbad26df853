package press.kiosque.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.feed.FeedListing;
import press.kiosque.feed.FeedParser;
import press.kiosque.feed.FeedSettings;

@Command(
        name = "parse",
        description = "Show what feed files yield; a file that is no feed is told so and does not end the run.",
        mixinStandardHelpOptions = true)
class ParseCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Feed files.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON object a line, one for each file.")
    boolean json;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        try (var parser = new FeedParser(FeedSettings.defaults())) {
            var listing = new FeedListing(parser);
            files.forEach(file -> out.println(json ? listing.json(file) : listing.text(file)));
        }
        out.flush();
    }
}
