package press.kiosque.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import press.kiosque.Clause;
import press.kiosque.canary.CanarySilences.Silence;

/** What the canary needs of its database. */
public final class CanaryClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T06:23:00Z");

    private CanaryClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(
                CanarySilences.class,
                "a silence is as old as its beginning, and ends with one that is heard",
                database -> {
                    var silences = new CanarySilences(database);
                    silences.begin("n", NOW, "it waits in the queue");
                    silences.begin("n", NOW.plusSeconds(30), "no echo came back");
                    assertThat(silences.of("n")).contains(new Silence(NOW, "no echo came back"));
                    assertThat(silences.of("another")).isEmpty();
                    silences.end("n");
                    assertThat(silences.of("n")).isEmpty();
                }));
    }
}
