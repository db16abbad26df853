package press.kiosque.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Override
    public void run() {
        try (var clock = sandbox == null ? null : FollowedClock.of(sandbox)) {
            var application = clock == null ? Application.serve(Map.of()) : Application.serve(Map.of(), clock);
            LeanHeap.settle();
            System.out.println("Kiosque serves. Editors' site: "
                    + application.getEnvironment().getProperty("kiosque.public-url") + "/admin");
            Application.await(application);
        }
    }
}
