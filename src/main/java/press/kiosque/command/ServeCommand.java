package press.kiosque.command;

import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description = "Serve: site, webhook, routes and clock. What runs when no command is named.",
        mixinStandardHelpOptions = true)
class ServeCommand implements Runnable {

    @Override
    public void run() {
        var application = Application.serve(Map.of());
        System.out.println("Kiosque serves. Editors' site: "
                + application.getEnvironment().getProperty("kiosque.public-url") + "/admin");
        Application.await(application);
    }
}
