package press.kiosque.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.moving.ReaderFiles;
import press.kiosque.moving.ReadersMovedIn;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Newsrooms;

@Command(
        name = "readers",
        description = "Readers with their consents as a file (docs/moving.md).",
        mixinStandardHelpOptions = true)
class ReadersCommand {

    @Spec
    CommandSpec spec;

    @Command(
            name = "export",
            description = "Write a newsroom's readers with their consents into a file.",
            mixinStandardHelpOptions = true)
    void export(
            @Parameters(
                            paramLabel = "FILE",
                            description = "Ends in .jsonl (everything about them) or .csv (for a spreadsheet).")
                    Path file,
            @Option(
                            names = "--newsroom",
                            paramLabel = "ID",
                            description = "The newsroom's id; may be left out where there is only one.")
                    String id)
            throws IOException {
        try (var application = Application.work(Map.of())) {
            String newsroom = FeedsCommand.newsroom(application.getBean(Newsrooms.class), id);
            long readers = application.getBean(ReaderFiles.class).export(newsroom, file, this::progress);
            application.getBean(Deeds.class).record(Deeds.SYSTEM, "readers.exported", newsroom);
            spec.commandLine().getOut().println(readers + " readers are in " + file + ".");
        }
    }

    @Command(
            name = "import",
            description =
                    "Take readers in from a file. Those who are known stay as they are, so importing twice changes "
                            + "nothing; nobody is opted in without proof; who was forgotten here stays out.",
            mixinStandardHelpOptions = true)
    void importFile(@Parameters(paramLabel = "FILE", description = "Ends in .jsonl or .csv.") Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        try (var application = Application.work(Map.of())) {
            ReadersMovedIn done = application.getBean(ReaderFiles.class).takeIn(file, this::progress);
            application
                    .getBean(Deeds.class)
                    .record(Deeds.SYSTEM, "readers.taken-in", String.valueOf(file.getFileName()));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d readers added, %d known already; %d added without an opt-in that nothing proves, "
                                    + "%d left out because they were forgotten here.%n",
                            done.added(), done.known(), done.withoutOptIn(), done.forgotten());
        }
    }

    private void progress(String words) {
        spec.commandLine().getErr().println(words);
    }
}
