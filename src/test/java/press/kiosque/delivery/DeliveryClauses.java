package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.kiosque.Clause;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Inbound;

/** What the ledger needs of its database. */
public final class DeliveryClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private DeliveryClauses() {}

    public static List<Clause> all() {
        return List.of(
                Clause.index(Deliveries.class, Deliveries::new, "deliveries", "subscriber"),
                new Clause(SendingTurns.class, "two nodes' stretches of time do not overlap", database -> {
                    var first = new SendingTurns(database).take("n", 10);
                    var second = new SendingTurns(database).take("n", 10);
                    assertThat(second.from()).isGreaterThanOrEqualTo(first.from() + first.micros());
                }),
                new Clause(
                        Deliveries.class,
                        "of rows claimed twice, those that were there are told, and the others are in",
                        database -> {
                            var deliveries = new Deliveries(database);
                            assertThat(deliveries.claim(List.of(row("n/1")))).isEmpty();
                            assertThat(deliveries.claim(List.of(row("n/2"), row("n/1"), row("n/3"))))
                                    .containsExactly("o|n/1");
                            assertThat(deliveries.find(List.of("o|n/1", "o|n/2", "o|n/3", "o|n/4")))
                                    .hasSize(3);
                            assertThat(deliveries.of("n/3")).hasSize(1);
                            assertThat(deliveries.count()).isEqualTo(3);
                        }),
                new Clause(OccasionCounts.class, "the rows of an occasion are counted by how they ended", database -> {
                    new Deliveries(database).claim(List.of(row("n/1"), row("n/2")));
                    var counts = new OccasionCounts(database);
                    assertThat(counts.of("o")).containsExactly(new OccasionCount(null, null, null, true, 2));
                    assertThat(counts.of("other")).isEmpty();
                    assertThat(counts.since("n", DeliveryKind.DIGEST, NOW)).hasSize(1);
                }),
                new Clause(
                        Deliveries.class, "outcomes, echoes and openings are written on their rows alone", database -> {
                            var deliveries = new Deliveries(database);
                            deliveries.claim(List.of(row("n/1"), row("n/2")));
                            deliveries.settle(List.of(new Settlement("o|n/1", Outcome.ACCEPTED, null, "m_1", NOW)));
                            deliveries.echoed(List.of(echo("o|n/2", "m_2"), echo("o|n/9", "m_9"), echo(null, "m_8")));
                            assertThat(deliveries.opened("o|n/1", "other", NOW)).isEmpty();
                            deliveries.opened("o|n/1", "a", NOW.plusSeconds(9));
                            assertThat(deliveries
                                            .opened("o|n/1", "a", NOW)
                                            .orElseThrow()
                                            .openedAt())
                                    .isEqualTo(NOW);
                            assertThat(deliveries.ofMessages(List.of("n/1", "n/2"), List.of("m_1", "m_2")))
                                    .hasSize(2);
                            assertThat(deliveries.outcomes(DeliveryKind.DIGEST))
                                    .isEqualTo(Map.of(Outcome.ACCEPTED, 1L));
                            assertThat(deliveries.ofOccasionsFrom("o")).hasSize(2);
                            try (var rows = deliveries.between("n", NOW, NOW.plusMillis(1))) {
                                assertThat(rows.next().claimedAt()).isEqualTo(NOW);
                            }
                            try (var old = deliveries.before(List.of("n", "m"), NOW.plusMillis(1));
                                    var others = deliveries.before(List.of("m"), NOW.plusMillis(1))) {
                                assertThat(old).toIterable().containsExactlyInAnyOrder("o|n/1", "o|n/2");
                                assertThat(others.hasNext()).isFalse();
                            }
                            deliveries.erase(List.of("n/1"));
                            assertThat(deliveries.count()).isEqualTo(1);
                        }));
    }

    private static Inbound.Echoed echo(@Nullable String row, String message) {
        return new Inbound.Echoed(new Inbound.Source("echo:" + message, "n", "2", NOW), message, row, null);
    }

    private static Delivery row(String reader) {
        return new Delivery(
                Delivery.id("o", reader, 1),
                "n",
                reader,
                "o",
                DeliveryKind.DIGEST,
                1,
                NOW,
                null,
                null,
                null,
                null,
                List.of("a"),
                null,
                null,
                List.of(),
                null);
    }
}
