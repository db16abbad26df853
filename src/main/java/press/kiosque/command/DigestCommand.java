package press.kiosque.command;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.demo.Application;
import press.kiosque.digest.DigestJob;
import press.kiosque.digest.DigestReport;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "digest",
        description = "Build and deliver the digests of everybody who is due, then exit. For cron; beside a running "
                + "server it works on that server's data.",
        mixinStandardHelpOptions = true)
class DigestCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Take this moment as now, such as 2026-11-22T06:30:00Z.")
    @Nullable
    Instant at;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    boolean json;

    @ArgGroup(exclusive = false, heading = "Looking back:%n")
    @Nullable
    ReplayOptions replay;

    @Override
    public void run() {
        if (replay == null) {
            deliver();
        } else {
            replay.print(spec.commandLine(), json);
        }
    }

    private void deliver() {
        var settings = new HashMap<String, Object>(Map.of("kiosque.work.queues", true));
        if (at != null) {
            settings.put("kiosque.at", at.toString());
        }
        try (var application = Application.work(settings)) {
            DigestReport report = application.getBean(DigestJob.class).runDue();
            application.getBean(QueueDrain.class).await();
            print(report);
        }
    }

    private void print(DigestReport report) {
        var out = spec.commandLine().getOut();
        out.println(
                json
                        ? new JsonMapper().writeValueAsString(report)
                        : "%d readers were due, %d digests were delivered or have a recorded reason why not."
                                .formatted(report.due(), report.digests()));
    }

    static class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not a moment; write it like 2026-11-22T06:30:00Z");
            }
        }
    }
}
