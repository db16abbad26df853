package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.ImportReport;
import press.kiosque.newsroom.NewsroomFile;

@Command(
        name = "newsroom",
        description = "A newsroom as a file: its feeds, topics and editions. docs/newsroom.md explains the form.",
        mixinStandardHelpOptions = true)
class NewsroomCommand {

    @Spec
    CommandSpec spec;

    @Command(
            name = "import",
            description = "Store what the file names; what it leaves out stays. Importing twice changes nothing.",
            mixinStandardHelpOptions = true)
    void importFile(@Parameters(paramLabel = "FILE", description = "A newsroom's YAML file.") Path file)
            throws IOException {
        String text = GivenFile.text(file);
        try (var application = Application.work(Map.of())) {
            ImportReport report = application.getBean(NewsroomFile.class).importFrom(text);
            if (report.changes() > 0) {
                application.getBean(Deeds.class).record(Deeds.SYSTEM, "newsroom.imported", report.newsroom());
            }
            report.counts().forEach((key, counts) -> spec.commandLine().getOut().println(key + ": " + counts));
            spec.commandLine()
                    .getOut()
                    .println(
                            report.changes() == 0
                                    ? "Nothing changed."
                                    : "Newsroom " + report.newsroom() + " is up to date.");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    @Command(name = "export", description = "Print a newsroom as a file.", mixinStandardHelpOptions = true)
    void export(
            @Parameters(paramLabel = "ID", description = "The newsroom's id.") String id,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write to this file instead.")
                    Path output)
            throws IOException {
        try (var application = Application.work(Map.of())) {
            String file = application.getBean(NewsroomFile.class).export(id);
            GivenFile.write(file, output, spec.commandLine().getOut());
        }
    }
}
