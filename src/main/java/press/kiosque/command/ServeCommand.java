package press.kiosque.command;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.demo.FollowedClock;

@Command(
        name = "serve",
        description = "Serve: site, webhook, routes and clock. What runs when no command is named.",
        mixinStandardHelpOptions = true)
class ServeCommand implements Runnable {

    @Option(
            names = "--follow-clock",
            paramLabel = "URL",
            description = "For rehearsals: run by the clock of the sandbox at this address, which can be moved.")
    @Nullable
    String sandbox;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        serve(spec.commandLine().getOut());
    }

    void serve(PrintWriter out) {
        try (var clock = sandbox == null ? null : FollowedClock.of(sandbox)) {
            var application = clock == null ? Application.serve(Map.of()) : Application.serve(Map.of(), clock);
            LeanHeap.settle();
            out.println("Kiosque serves. Editors' site: "
                    + application.getEnvironment().getProperty("kiosque.public-url") + "/admin");
            Application.await(application);
        }
    }
}
