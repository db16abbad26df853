package press.kiosque.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import press.kiosque.sandbox.Sandbox;
import press.kiosque.sandbox.SandboxApplication;
import press.kiosque.sandbox.SandboxOptions;

@Command(
        name = "sandbox",
        description = "Run the stand-in for Messenger alone, with its phone. What it knows is forgotten when it ends. "
                + "docs/sandbox.md explains it.",
        mixinStandardHelpOptions = true)
class SandboxCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "8090",
            description = "Where to listen, on loopback only; 0 for any free port (${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--strict",
            description =
                    "Hold Pages that say nothing else to Messenger's limits: 300 sends a second, 10 with audio or "
                            + "video, 200 calls a day for each reader.")
    boolean strict;

    @Option(names = "--keep", paramLabel = "N", description = "Keep the newest N messages of a thread (all).")
    int keep = SandboxOptions.LOOSE.keep();

    @Override
    public Integer call() throws InterruptedException {
        if (keep < 1 || port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--keep needs 1 or more, --port a number up to 65535");
        }
        Sandbox sandbox = start();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
        spec.commandLine().getOut().println("The phone is at " + sandbox.url());
        spec.commandLine().getOut().flush();
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private Sandbox start() {
        try {
            return SandboxApplication.start(port, Clock.systemUTC(), new SandboxOptions(strict, keep));
        } catch (PortInUseException | ApplicationContextException e) {
            if (e instanceof PortInUseException || e.getCause() instanceof PortInUseException) {
                throw new IllegalStateException("port " + port + " is in use; choose another with --port");
            }
            throw e;
        }
    }
}
