package press.kiosque.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import press.kiosque.Clause;

/** What openings need of their database. */
public final class OpeningClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private OpeningClauses() {}

    public static List<Clause> all() {
        return List.of(
                Clause.index(Openings.class, Openings::new, "openings", "newsroom", "hour"),
                new Clause(Openings.class, "openings of an hour are counted in one document", database -> {
                    var openings = new Openings(database);
                    openings.add("n", new Link("o", null, "a"), NOW);
                    openings.add("n", new Link("o", null, "a"), NOW.plusSeconds(60));
                    assertThat(openings.between("n", NOW, NOW.plusSeconds(1)))
                            .hasSize(1)
                            .allMatch(opened -> opened.times() == 2);
                }),
                new Clause(Openings.class, "openings of hours long past are found and dropped", database -> {
                    var openings = new Openings(database);
                    openings.add("n", new Link("o", null, "old"), NOW.minusSeconds(9000));
                    openings.add("n", new Link("o", null, "new"), NOW);
                    try (var old = openings.before(NOW)) {
                        openings.drop(List.of(old.next()));
                        assertThat(old.hasNext()).isFalse();
                    }
                    assertThat(openings.between("n", Instant.EPOCH, NOW.plusSeconds(1)))
                            .extracting(Openings.Opened::article)
                            .containsExactly("new");
                }),
                new Clause(LinkKey.class, "every process has the same key", database -> {
                    assertThat(new LinkKey(database).get().value())
                            .isEqualTo(new LinkKey(database).get().value());
                }));
    }
}
