package press.kiosque.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.kiosque.demo.Application;
import press.kiosque.feed.FeedCollector;
import press.kiosque.feed.IngestSummary;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "ingest",
        description =
                "Fetch every feed now, then exit. Feeds that fail are listed with their cause; the exit code is 1 "
                        + "only if all of them failed.",
        mixinStandardHelpOptions = true)
class IngestCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        try (var application = Application.work(Map.of())) {
            IngestSummary summary = application.getBean(FeedCollector.class).collectAll();
            if (json) {
                spec.commandLine().getOut().println(new JsonMapper().writeValueAsString(summary));
            } else {
                print(summary);
            }
            boolean allFailed = summary.feeds() > 0 && summary.failures().size() == summary.feeds();
            return allFailed ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }

    private void print(IngestSummary summary) {
        var out = spec.commandLine().getOut();
        summary.failures().forEach(failure -> out.println(failure.feed() + ": " + failure.words()));
        out.printf(
                "%d feeds: %d changed, %d unchanged, %d failed; %d new articles; %d feeds postponed.%n",
                summary.feeds(),
                summary.changed(),
                summary.unchanged(),
                summary.failures().size(),
                summary.newArticles(),
                summary.postponed());
    }
}
