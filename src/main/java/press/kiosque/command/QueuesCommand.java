package press.kiosque.command;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.kiosque.delivery.BrokerQueues;
import press.kiosque.delivery.BrokerQueues.Depth;
import press.kiosque.demo.Application;

@Command(
        name = "queues",
        description = "Say what waits in the broker's queues; give dead letters back to where they failed.",
        mixinStandardHelpOptions = true)
class QueuesCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--retry",
            paramLabel = "QUEUE",
            arity = "0..1",
            fallbackValue = "dead-letters",
            defaultValue = Option.NULL_VALUE,
            description = "Have what lies in this queue tried again (dead-letters; DLQ on an Artemis as it comes).")
    @Nullable
    String retry;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (var application = Application.work(Map.of())) {
            BrokerQueues broker = application.getBean(BrokerQueues.class);
            if (retry != null) {
                out.println(broker.retry(retry) + " messages of " + retry + " are tried again.");
            }
            broker.depths().forEach((queue, depth) -> out.println(line(queue, depth)));
        }
    }

    private static String line(String queue, Depth depth) {
        return "%-22s %6d waiting, the first for %d s; %d held back"
                .formatted(queue, depth.waiting(), depth.oldest().toSeconds(), depth.heldBack());
    }
}
