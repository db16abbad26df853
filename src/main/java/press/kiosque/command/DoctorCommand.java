package press.kiosque.command;

import com.mongodb.client.MongoDatabase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import press.kiosque.StorageSettings;
import press.kiosque.StoreSize;
import press.kiosque.demo.Application;
import press.kiosque.feed.Hubs;
import press.kiosque.messenger.PageCheck;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;

@Command(
        name = "doctor",
        description = "Check settings, database, broker, disk and Page tokens, and say what to mend.",
        mixinStandardHelpOptions = true)
class DoctorCommand implements Callable<Integer> {

    private static final long FREE_MB = 500;

    @Spec
    CommandSpec spec;

    private boolean healthy = true;

    @Override
    public Integer call() throws IOException {
        try (var application = Application.work(Map.of())) {
            say("settings", settings(application));
            say("database", database(application));
            say("readers", application.getBean(StoreSize.class).outgrown());
            say("broker", broker(application));
            say("disk", disk(application.getBean(StorageSettings.class).dataDir()));
            List<Newsroom> newsrooms = application.getBean(Newsrooms.class).all();
            say(
                    "newsrooms",
                    newsrooms.isEmpty()
                            ? Optional.of("there is none yet: run newsroom import FILE.yaml (docs/newsroom.md)")
                            : Optional.empty());
            strangers(application, newsrooms).forEach(id -> say("Page of " + id, stranger(id)));
            if (!application.getBean(Hubs.class).canReachUs()) {
                note("hubs of feeds cannot tell us of news: kiosque.public-url is not on the web; feeds are polled");
            }
            newsrooms.forEach(newsroom -> say("Page of " + newsroom.id(), page(application, newsroom)));
        }
        return healthy ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Optional<String> settings(ConfigurableApplicationContext application) {
        List<String> unknown = UnknownSettings.in(application.getEnvironment());
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "nothing reads " + String.join(", ", unknown) + ": look up the spelling in docs/settings.md");
    }

    private static Optional<String> database(ConfigurableApplicationContext application) {
        application.getBean(MongoDatabase.class).runCommand(new Document("ping", 1));
        return Optional.empty();
    }

    private static Optional<String> broker(ConfigurableApplicationContext application) {
        try (var context = application.getBean(ConnectionFactory.class).createContext()) {
            context.start();
            return Optional.empty();
        } catch (JMSRuntimeException e) {
            return Optional.of(Failure.sentence(e));
        }
    }

    private static Optional<String> disk(Path folder) throws IOException {
        Path there = Files.exists(folder) ? folder : Path.of(".");
        long free = Files.getFileStore(there).getUsableSpace() >> 20;
        return free >= FREE_MB
                ? Optional.empty()
                : Optional.of(
                        "only " + free + " MB are free where " + folder + " is: make room or move kiosque.data-dir");
    }

    private static Optional<String> page(ConfigurableApplicationContext application, Newsroom newsroom) {
        String prefix = "kiosque.newsrooms." + newsroom.id();
        return application
                .getBean(NewsroomSettings.class)
                .page(newsroom.id())
                .map(page -> application.getBean(PageCheck.class).problem(page))
                .orElse(Optional.of("not connected: set " + prefix + ".page-id and .page-token (docs/messenger.md)"));
    }

    /** Ids in the settings of Pages that no newsroom has. */
    private static List<String> strangers(ConfigurableApplicationContext application, List<Newsroom> newsrooms) {
        List<String> known = newsrooms.stream().map(Newsroom::id).toList();
        return application.getBean(NewsroomSettings.class).newsrooms().keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .toList();
    }

    private static Optional<String> stranger(String id) {
        return Optional.of("there is no newsroom of this id here: look up its spelling in kiosque.newsrooms." + id
                + " (an environment variable cannot hold a hyphen), or import it");
    }

    private void note(String words) {
        spec.commandLine().getOut().println("note  " + words);
    }

    private void say(String what, Optional<String> problem) {
        healthy &= problem.isEmpty();
        spec.commandLine()
                .getOut()
                .println((problem.isEmpty() ? "ok    " : "mend  ")
                        + what
                        + problem.map(words -> ": " + words).orElse(""));
    }
}
