package press.kiosque.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.messenger.MessengerCheck;
import press.kiosque.messenger.MessengerCheck.Finding;
import press.kiosque.messenger.MessengerSetup;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.NewsroomSettings;

@Command(
        name = "messenger",
        description = "Connect newsrooms with their Pages. docs/messenger.md leads through it.",
        mixinStandardHelpOptions = true)
class MessengerCommand {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--newsroom",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description = "Only this newsroom; else every one that has a Page in the settings.")
    @Nullable
    String newsroom;

    @Command(
            name = "setup",
            description = "Set greeting, menu, first questions and subscriptions at Meta. Doing so again changes "
                    + "nothing. The webhook must be running: Meta asks it at once.",
            mixinStandardHelpOptions = true)
    int setUp() {
        try (var application = Application.work(Map.of())) {
            MessengerSetup setup = application.getBean(MessengerSetup.class);
            for (String id : newsrooms(application)) {
                List<String> changed = setup.run(id);
                application.getBean(Deeds.class).record(Deeds.SYSTEM, "page.set-up", id);
                say(id + ": " + (changed.isEmpty() ? "nothing to change" : "changed " + String.join(", ", changed)));
            }
            return ExitCode.OK;
        }
    }

    @Command(
            name = "check",
            description = "Look at token, permissions, subscriptions, webhook and profile, and say what to mend. "
                    + "Changes nothing.",
            mixinStandardHelpOptions = true)
    int check() {
        boolean healthy = true;
        try (var application = Application.work(Map.of())) {
            MessengerCheck check = application.getBean(MessengerCheck.class);
            NewsroomSettings settings = application.getBean(NewsroomSettings.class);
            for (String id : newsrooms(application)) {
                for (Finding finding : check.of(id, settings.page(id).orElseThrow())) {
                    healthy &= finding.problem().isEmpty();
                    say(line(id, finding));
                }
            }
        }
        return healthy ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String line(String id, Finding finding) {
        String start = finding.problem().isEmpty() ? "ok    " : "mend  ";
        return start + id + " " + finding.what()
                + finding.problem().map(words -> ": " + words).orElse("");
    }

    private Set<String> newsrooms(ConfigurableApplicationContext application) {
        Set<String> connected =
                application.getBean(NewsroomSettings.class).newsrooms().keySet();
        if (connected.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no newsroom has a Page: set kiosque.newsrooms.<id>.page-id and .page-token");
        }
        if (newsroom != null && !connected.contains(newsroom)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "newsroom " + newsroom + " has no Page in the settings; these have: "
                            + String.join(", ", new TreeSet<>(connected)));
        }
        return newsroom == null ? new TreeSet<>(connected) : Set.of(newsroom);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
