package press.kiosque.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.bench.AllResults.Measured;
import press.kiosque.bench.Measurement.Figure;
import tools.jackson.databind.json.JsonMapper;

class AllResultsTest {

    private static final Measurement SEND =
            new Measurement("send --messages 20", new Figure("speed to a bare client", "/ratio", "at least 0.35"));

    private final JsonMapper json = new JsonMapper();

    @Test
    void eachFigureStandsBesideWhatIsAsked() {
        AllResults results = results(new Measured(SEND, 0, 9, json.readTree("{\"ratio\":0.58}")));

        assertThat(results.page())
                .contains(
                        "2026-11-22T09:00:00Z on this machine: 2 cores",
                        "| `bench send --messages 20` | speed to a bare client | 0.58 | at least 0.35 |");
        assertThat(results.allDone()).isTrue();
    }

    @Test
    void aMeasurementThatFailedIsNotLeftOut() {
        AllResults results = results(new Measured(SEND, 1, 9, json.createObjectNode()));

        assertThat(results.page()).contains("| `bench send --messages 20` | no result: exit code 1 |");
        assertThat(results.allDone()).isFalse();
    }

    @Test
    void aFigureThatTheResultDoesNotHaveIsNotMadeUp() {
        assertThat(results(new Measured(SEND, 0, 9, json.readTree("{\"other\":1}")))
                        .page())
                .contains("| not told |");
    }

    @Test
    void whichFeedsWereReadIsLeftOutOfTheLine() {
        Measurement ingest = Measurement.ingest(List.of(Path.of("feeds/a.xml"), Path.of("feeds/b.xml")));

        assertThat(ingest.line()).isEqualTo("ingest --feeds");
        assertThat(ingest.arguments())
                .containsExactly("bench", "ingest", "--feeds", "feeds/a.xml", "feeds/b.xml", "--json");
    }

    @Test
    void theFiguresOfTheStoreStandWhereTheyAreLookedFor() {
        var seen = new StoreResult.Compared(4, 2, 2, 2);
        var result = new StoreResult(1, Map.of("insert_many", seen, "update_many", seen), 1, 9, 0, 9, 3, "2 cores");
        Measurement store = AllBenches.ALL.stream()
                .filter(one -> one.name().equals("store"))
                .findFirst()
                .orElseThrow();

        String page =
                results(new Measured(store, 0, 9, json.valueToTree(result))).page();

        assertThat(page)
                .contains("| inserts by 50, speed to the stock backend | 2.0 |")
                .doesNotContain("not told");
    }

    private static AllResults results(Measured measured) {
        return new AllResults(Instant.parse("2026-11-22T09:00:00.5Z"), List.of(measured), "2 cores");
    }
}
