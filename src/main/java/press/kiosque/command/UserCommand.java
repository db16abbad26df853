package press.kiosque.command;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.admin.UserAccounts;
import press.kiosque.demo.Application;

@Command(name = "user", description = "People who may use the editors' site.", mixinStandardHelpOptions = true)
class UserCommand {

    @Spec
    CommandSpec spec;

    @Command(
            name = "add",
            description = "Add somebody and print a one-time password; they choose their own at the first sign-in.",
            mixinStandardHelpOptions = true)
    void add(
            @Parameters(paramLabel = "NAME", description = "The name to sign in with.") String name,
            @Option(
                            names = "--role",
                            defaultValue = "EDITOR",
                            description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
                    UserAccounts.Role role) {
        try (var application = Application.work(Map.of())) {
            String password = application.getBean(UserAccounts.class).add(name, role);
            spec.commandLine().getOut().println("One-time password of " + name + ": " + password);
        }
    }
}
