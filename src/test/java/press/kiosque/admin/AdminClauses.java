package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import press.kiosque.Clause;
import press.kiosque.admin.UserAccounts.Role;

/** What the editors' site needs of its database. */
public final class AdminClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private AdminClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(Users.class, "a name is given once", database -> {
                    var users = new Users(database);
                    assertThat(users.add(user("ines"))).isTrue();
                    assertThat(users.add(user("ines"))).isFalse();
                    users.add(user("ada"));
                    assertThat(users.all()).extracting(User::name).containsExactly("ada", "ines");
                    assertThat(users.setHash("ines", "other", false)).isTrue();
                    assertThat(users.setRole("nobody", user("ines").role())).isFalse();
                    assertThat(users.find("INES").orElseThrow().hash()).isEqualTo("other");
                    assertThat(users.remove("ines")).isTrue();
                }),
                new Clause(Audit.class, "entries are read from the newest on", database -> {
                    var audit = new Audit(database, Clock.fixed(NOW, ZoneOffset.UTC));
                    audit.record("ines", "first", "s");
                    audit.record("ines", "second", "s");
                    AuditEntry newest = audit.newest(null, 1).get(0);
                    assertThat(newest.what()).isEqualTo("second");
                    assertThat(audit.newest(newest.id(), 5))
                            .extracting(AuditEntry::what)
                            .containsExactly("first");
                }),
                new Clause(LedgerCounts.class, "rows are grouped by occasion and by what became of them", database -> {
                    database.getCollection("deliveries")
                            .insertMany(List.of(row("1", "ACCEPTED"), row("2", "ACCEPTED"), row("3", null)));
                    assertThat(new LedgerCounts(database).since("n", NOW))
                            .extracting(LedgerCounts.Count::rows)
                            .containsExactlyInAnyOrder(2L, 1L);
                }));
    }

    private static User user(String name) {
        return new User(name, "hash", Role.values()[0], false, NOW);
    }

    private static Document row(String id, @Nullable String outcome) {
        return new Document("_id", id)
                .append("newsroom", "n")
                .append("kind", "DIGEST")
                .append("occasion", "digest:matin")
                .append("attempt", 1)
                .append("claimedAt", NOW)
                .append("outcome", outcome);
    }
}
