package press.kiosque.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import press.kiosque.demo.Application;
import press.kiosque.digest.DigestReplay;
import press.kiosque.digest.RankingNames;
import press.kiosque.digest.ReplayReport;
import press.kiosque.digest.ReplayReport.EditionChange;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import tools.jackson.databind.json.JsonMapper;

/** What {@code digest --replay} can be told, and what it does. */
class ReplayOptions {

    @Option(
            names = "--replay",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Make that day's digests again, send nothing, and print how they differ from those in the "
                    + "ledger.")
    @Nullable
    LocalDate date;

    @Option(names = "--newsroom", paramLabel = "ID", description = "Of this newsroom; needed if there are several.")
    @Nullable
    String newsroom;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "With this ranking setting, such as half-life=4h or coverage=2 (docs/digests.md).")
    Map<String, String> changes = new HashMap<>();

    @Option(names = "--examples", defaultValue = "5", description = "Readers told of one by one (${DEFAULT-VALUE}).")
    int examples;

    /** Replays the day and prints the report. */
    void print(CommandLine line, boolean json) {
        LocalDate day = Objects.requireNonNull(date, "the option is required");
        try (var application = Application.work(settings(line))) {
            String id = newsroom(line, application);
            ReplayReport report = application
                    .getBean(DigestReplay.class)
                    .replay(id, day, examples)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the ledger of newsroom " + id + " holds no digest of " + day));
            if (json) {
                line.getOut().println(new JsonMapper().writeValueAsString(report));
            } else {
                print(report, line.getOut());
            }
        }
    }

    private Map<String, Object> settings(CommandLine line) {
        Map<String, String> known = RankingNames.properties();
        var settings = new HashMap<String, Object>();
        changes.forEach((name, value) -> {
            if (!known.containsKey(name)) {
                throw new ParameterException(
                        line, "--set knows no setting '" + name + "'; it knows " + String.join(", ", known.keySet()));
            }
            settings.put(known.get(name), value);
        });
        return settings;
    }

    private String newsroom(CommandLine line, ApplicationContext application) {
        List<String> ids = application.getBean(Newsrooms.class).all().stream()
                .map(Newsroom::id)
                .toList();
        if (newsroom == null ? ids.size() == 1 : ids.contains(newsroom)) {
            return newsroom == null ? ids.get(0) : newsroom;
        }
        throw new ParameterException(
                line, "--newsroom must be one of: " + (ids.isEmpty() ? "there is none yet" : String.join(", ", ids)));
    }

    private static void print(ReplayReport report, PrintWriter out) {
        out.printf(
                "%s: %d digests made again, %d the same, %d changed.%n",
                report.date(), report.readers(), report.same(), report.changed());
        for (EditionChange edition : report.editions()) {
            out.printf(
                    "%s: %d of %d changed; %.0f %% of the stories stay.%n",
                    edition.edition(), edition.changed(), edition.readers(), edition.meanOverlap() * 100);
            edition.in().forEach(in -> out.printf("  in   %6d  %s%n", in.readers(), in.title()));
            edition.out().forEach(gone -> out.printf("  out  %6d  %s%n", gone.readers(), gone.title()));
        }
    }

    static class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not a date; write it like 2026-11-24");
            }
        }
    }
}
