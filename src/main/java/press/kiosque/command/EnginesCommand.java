package press.kiosque.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import press.kiosque.Engines;
import press.kiosque.StorageSettings;

@Command(
        name = "engines",
        description =
                "Run the embedded database and broker alone, or the one of them for which the settings give no address, on "
                        + "loopback, for several nodes on this machine: a rehearsal of a cluster. endpoints.json in the data "
                        + "folder says where they are reached; with the settings kiosque.mongodb.port and kiosque.broker.port "
                        + "they are found there again after a new start.",
        mixinStandardHelpOptions = true)
class EnginesCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        var settings = Binder.get(new StandardEnvironment()).bindOrCreate("kiosque", StorageSettings.class);
        Engines engines = Engines.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(engines::close, "engines-stop"));
        PrintWriter out = spec.commandLine().getOut();
        out.println(running(settings) + " in " + settings.dataDir());
        out.flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String running(StorageSettings settings) {
        if (settings.mongodb().uri() != null) {
            return "The broker runs";
        }
        return settings.broker().url() != null ? "The database runs" : "Database and broker run";
    }
}
