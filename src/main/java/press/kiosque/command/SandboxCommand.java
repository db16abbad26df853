package press.kiosque.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.kiosque.sandbox.SandboxApplication;

@Command(
        name = "sandbox",
        description = "Run the stand-in for Messenger alone, with its phone. docs/sandbox.md explains it.",
        mixinStandardHelpOptions = true)
class SandboxCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "8090",
            description = "Where to listen, on loopback only (${DEFAULT-VALUE}).")
    int port;

    @Override
    public Integer call() throws InterruptedException {
        var sandbox = SandboxApplication.start(port, Clock.systemUTC());
        spec.commandLine().getOut().println("The phone is at " + sandbox.url());
        new CountDownLatch(1).await();
        return 0;
    }
}
