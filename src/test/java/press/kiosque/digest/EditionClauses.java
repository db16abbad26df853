package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.Clause;

/** What editions need of their database. */
public final class EditionClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private EditionClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(
                Editions.class, "an edition that is removed is kept aside until it is saved again", database -> {
                    var editions = new Editions(database);
                    var matin = new Edition(
                            "n/matin",
                            "n",
                            Map.of("fr", "Matin"),
                            LocalTime.of(7, 30),
                            Set.of(DayOfWeek.MONDAY),
                            5,
                            List.of());
                    editions.save(matin);
                    editions.remove(matin, "ines", NOW);
                    assertThat(editions.of("n")).isEmpty();
                    assertThat(editions.removed("n"))
                            .extracting(RemovedEdition::edition)
                            .containsExactly(matin);
                    assertThat(editions.findRemoved("n/matin")).isPresent();
                    editions.save(matin);
                    assertThat(editions.find("n/matin")).contains(matin);
                    assertThat(editions.removed("n")).isEmpty();
                }));
    }
}
