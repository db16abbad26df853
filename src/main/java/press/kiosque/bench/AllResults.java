package press.kiosque.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.kiosque.bench.Measurement.Figure;
import tools.jackson.databind.JsonNode;

/** What all measurements of one run said. */
public final class AllResults {

    private final Instant at;
    private final List<Measured> results;
    private final String machine;

    AllResults(Instant at, List<Measured> results, String machine) {
        this.at = at;
        this.results = List.copyOf(results);
        this.machine = machine;
    }

    /**
     * A measurement with its result.
     *
     * @param exit of its process: 0, or 1 if it lost something or failed
     * @param seconds that it took, with all that it started
     */
    record Measured(Measurement measurement, int exit, long seconds, JsonNode result) {

        private Stream<String> rows() {
            String command = "`bench " + measurement.line() + "`";
            return result.isEmpty()
                    ? Stream.of(row(command, "no result: exit code " + exit, "", ""))
                    : measurement.figures().stream().map(figure -> row(command, figure));
        }

        private String row(String command, Figure figure) {
            String seen = result.at(figure.place()).asString("not told");
            return row(command, figure.says(), seen, figure.asked());
        }

        private static String row(String... cells) {
            return "| " + String.join(" | ", cells) + " |\n";
        }
    }

    /** Whether none of them failed. */
    public boolean allDone() {
        return results.stream().allMatch(result -> result.exit() == 0);
    }

    /** Every result as it was printed, by the name of its command. */
    public Map<String, JsonNode> byName() {
        var all = new LinkedHashMap<String, JsonNode>();
        results.forEach(result -> all.put(result.measurement().name(), result.result()));
        return all;
    }

    /** The page of docs that shows them. */
    public String page() {
        var page = new StringBuilder("""
                # Measured

                Written by `java -jar kiosque.jar bench all --json` at %s on this machine: %s. Each figure is of one run; those that are
                ratios have their floor or peer in the same run, so that they hold on other machines too. `bench NAME --help` tells what
                each one does.

                | command | figure | seen | asked |
                |---|---|---|---|
                """.formatted(at.truncatedTo(ChronoUnit.MINUTES), machine));
        results.stream().flatMap(Measured::rows).forEach(page::append);
        return page.toString();
    }
}
