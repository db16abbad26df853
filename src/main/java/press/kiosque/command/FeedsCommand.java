package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.feed.FeedLists;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

@Command(
        name = "feeds",
        description = "A newsroom's feeds as a list that other readers know (OPML).",
        mixinStandardHelpOptions = true)
class FeedsCommand {

    private static final String NEWSROOM = "The newsroom's id; may be left out where there is only one.";

    @Spec
    CommandSpec spec;

    @Command(
            name = "import",
            description =
                    "Add the feeds of a list. Those that the newsroom has stay as they are; importing twice changes"
                            + " nothing. Folders are kept.",
            mixinStandardHelpOptions = true)
    void importFile(
            @Parameters(paramLabel = "FILE", description = "An OPML file of 2 MB at most, without DOCTYPE.") Path file,
            @Option(names = "--newsroom", paramLabel = "ID", description = NEWSROOM) String id)
            throws IOException {
        byte[] opml = GivenFile.bytes(file);
        try (var application = Application.work(Map.of())) {
            var lists = application.getBean(FeedLists.class);
            String newsroom = newsroom(application.getBean(Newsrooms.class), id);
            FeedLists.Report report = lists.add(newsroom, opml);
            application.getBean(Deeds.class).record(Deeds.SYSTEM, "feed.list-added", newsroom);
            var out = spec.commandLine().getOut();
            report.refused().forEach(out::println);
            out.printf(
                    "%d feeds added, %d known already, %d refused.%n",
                    report.added(), report.known(), report.refused().size());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    @Command(name = "export", description = "Print the feeds as a list.", mixinStandardHelpOptions = true)
    void export(
            @Option(names = "--newsroom", paramLabel = "ID", description = NEWSROOM) String id,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write to this file instead.")
                    Path output)
            throws IOException {
        try (var application = Application.work(Map.of())) {
            var lists = application.getBean(FeedLists.class);
            String opml = lists.opml(newsroom(application.getBean(Newsrooms.class), id));
            GivenFile.write(opml, output, spec.commandLine().getOut());
        }
    }

    /** The newsroom asked for, or the only one. */
    static String newsroom(Newsrooms newsrooms, String id) {
        List<String> all = newsrooms.all().stream().map(Newsroom::id).toList();
        if (id == null && all.size() != 1) {
            throw new IllegalArgumentException("there are " + all.size() + " newsrooms: name one with --newsroom");
        }
        if (id != null && !all.contains(id)) {
            throw new IllegalArgumentException("there is no newsroom '" + id + "'; known are " + all);
        }
        return id == null ? all.get(0) : id;
    }
}
