package press.kiosque.admin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import press.kiosque.Clause;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;

/** What the editors' site needs of its database. */
public final class AdminClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private AdminClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(
                        SentForms.class,
                        "of a form that is sent twice the second is told where the first led",
                        database -> {
                            var forms = new SentForms(database, Clock.fixed(NOW, ZoneOffset.UTC));
                            assertThat(forms.isFirst("f")).isTrue();
                            assertThat(forms.isFirst("f")).isFalse();
                            assertThat(forms.of("f")).contains("");
                            forms.ledTo("f", "/admin");
                            assertThat(forms.of("f")).contains("/admin");
                            var later = new SentForms(database, Clock.fixed(NOW.plusSeconds(61), ZoneOffset.UTC));
                            assertThat(later.isFirst("f")).isTrue();
                            later.forget("f");
                            assertThat(later.of("f")).isEmpty();
                        }),
                new Clause(Users.class, "a name is given once", database -> {
                    var users = new Users(database, new Passkeys(database));
                    assertThat(users.add(user("ines"))).isTrue();
                    assertThat(users.add(user("ines"))).isFalse();
                    users.add(user("ada"));
                    assertThat(users.all()).extracting(User::name).containsExactly("ada", "ines");
                    assertThat(users.setHash("ines", "other", false)).isTrue();
                    assertThat(users.setRole("nobody", user("ines").role())).isFalse();
                    assertThat(users.find("INES").orElseThrow().hash()).isEqualTo("other");
                    assertThat(users.remove("ines")).isTrue();
                }),
                new Clause(
                        PasskeyOwners.class,
                        "whoever has a handle is found by it, until it is taken away",
                        database -> {
                            var users = new Users(database, new Passkeys(database));
                            var owners = new PasskeyOwners(users);
                            users.add(user("ines"));
                            assertThat(owners.findByUsername("ines")).isNull();
                            owners.save(owner(Bytes.fromBase64("aGFuZGxl"), "ines"));
                            assertThat(owners.findById(Bytes.fromBase64("aGFuZGxl")))
                                    .isNotNull();
                            owners.delete(Bytes.fromBase64("aGFuZGxl"));
                            assertThat(owners.findById(Bytes.fromBase64("aGFuZGxl")))
                                    .isNull();
                        }),
                new Clause(Passkeys.class, "only its owner takes a passkey away", database -> {
                    database.getCollection("passkeys", Passkey.class)
                            .insertMany(List.of(passkey("2", NOW.plusSeconds(1)), passkey("1", NOW)));
                    var passkeys = new Passkeys(database);
                    assertThat(passkeys.of("owner")).extracting(Passkey::id).containsExactly("1", "2");
                    assertThat(passkeys.remove("other", "1")).isEmpty();
                    assertThat(passkeys.remove("owner", "1")).isPresent();
                    passkeys.removeAll("owner");
                    assertThat(passkeys.of("owner")).isEmpty();
                }),
                new Clause(Sessions.class, "a session goes on until it is ended or was idle too long", database -> {
                    var sessions = new Sessions(database, Clock.fixed(NOW, ZoneOffset.UTC));
                    String phone = sessions.begin("ines", "Firefox, Android");
                    String desk = sessions.begin("ines", "Firefox, Linux");
                    assertThat(sessions.end("ada", phone)).isEmpty();
                    assertThat(sessions.goesOn("ada", phone)).isFalse();
                    assertThat(sessions.goesOn("ines", phone)).isTrue();
                    assertThat(sessions.end("ines", phone)).isPresent();
                    assertThat(sessions.goesOn("ines", phone)).isFalse();
                    String tablet = sessions.begin("ines", "Safari, iOS");
                    sessions.endOthers("ines", desk);
                    assertThat(sessions.goesOn("ines", tablet)).isFalse();
                    var later = new Sessions(database, Clock.fixed(NOW.plusSeconds(600), ZoneOffset.UTC));
                    assertThat(later.goesOn("ines", desk)).isTrue();
                    assertThat(later.of("ines", Duration.ofMinutes(5)))
                            .extracting(Session::seenAt)
                            .containsExactly(NOW.plusSeconds(600));
                    var muchLater = new Sessions(database, Clock.fixed(NOW.plusSeconds(6000), ZoneOffset.UTC));
                    assertThat(muchLater.of("ines", Duration.ofMinutes(5))).isEmpty();
                }),
                new Clause(
                        BrowserSessions.class,
                        "what one node keeps of a browser, another knows, under the id of the moment alone",
                        database -> {
                            var here = new BrowserSessions(database);
                            var there = new BrowserSessions(database);
                            BrowserSession begun = here.createSession();
                            String first = begun.getId();
                            begun.setAttribute("a.name", "ines");
                            here.save(begun);
                            assertThat(first).isNotEqualTo(begun.changeSessionId());
                            begun.setAttribute("a.role", List.of("EDITOR"));
                            here.save(begun);
                            BrowserSession known = requireNonNull(there.findById(begun.getId()));
                            assertThat(known.<String>getAttribute("a.name")).isEqualTo("ines");
                            assertThat(known.<List<String>>getAttribute("a.role"))
                                    .containsExactly("EDITOR");
                            assertThat(here.findById(first)).isNull();
                            assertThat(requireNonNull(database.getCollection("browsers")
                                                    .find()
                                                    .first())
                                            .toJson())
                                    .doesNotContain(begun.getId());
                            there.deleteById(begun.getId());
                            assertThat(here.findById(begun.getId())).isNull();
                        }),
                new Clause(
                        BrowserSessions.class,
                        "pages that are made at the same time keep what each has changed, and bring nothing back",
                        database -> {
                            var sessions = new BrowserSessions(database);
                            BrowserSession begun = sessions.createSession();
                            begun.setAttribute("old", "1");
                            sessions.save(begun);
                            BrowserSession one = requireNonNull(sessions.findById(begun.getId()));
                            BrowserSession other = requireNonNull(sessions.findById(begun.getId()));
                            one.setAttribute("notice", "done");
                            one.removeAttribute("old");
                            other.setAttribute("draft", "half");
                            sessions.save(one);
                            sessions.save(other);
                            assertThat(requireNonNull(sessions.findById(begun.getId()))
                                            .getAttributeNames())
                                    .containsExactlyInAnyOrder("notice", "draft");
                            sessions.deleteById(begun.getId());
                            other.setAttribute("draft", "late");
                            sessions.save(other);
                            assertThat(sessions.findById(begun.getId())).isNull();
                        }),
                new Clause(BrowserSessions.class, "whoever was idle for too long begins anew", database -> {
                    var sessions = new BrowserSessions(database);
                    BrowserSession begun = sessions.createSession();
                    begun.setLastAccessedTime(begun.getCreationTime()
                            .minus(begun.getMaxInactiveInterval().plusSeconds(60)));
                    sessions.save(begun);
                    assertThat(sessions.findById(begun.getId())).isNull();
                    new BrowserSessions(database).createSession();
                    assertThat(database.getCollection("browsers").countDocuments())
                            .isZero();
                }),
                new Clause(Audit.class, "entries are read from the newest on", database -> {
                    var audit = new Audit(database, Clock.fixed(NOW, ZoneOffset.UTC));
                    audit.record("ines", "first", "s");
                    audit.record("ines", "second", "s");
                    AuditEntry newest = audit.newest("", null, 1).get(0);
                    assertThat(newest.what()).isEqualTo("second");
                    assertThat(audit.newest("", newest.id(), 5))
                            .extracting(AuditEntry::what)
                            .containsExactly("first");
                    audit.record("paul", "third", "le-kiosque/sport");
                    assertThat(audit.newest("SPORT", null, 5))
                            .extracting(AuditEntry::what)
                            .containsExactly("third");
                    assertThat(audit.newest("ines", null, 5)).hasSize(2);
                }),
                new Clause(LedgerCounts.class, "rows are grouped by occasion and by what became of them", database -> {
                    database.getCollection("deliveries")
                            .insertMany(List.of(row("1", "ACCEPTED"), row("2", "ACCEPTED"), row("3", null)));
                    assertThat(new LedgerCounts(database).since("n", NOW))
                            .extracting(LedgerCounts.Count::rows)
                            .containsExactlyInAnyOrder(2L, 1L);
                }),
                new Clause(UnsentRows.class, "are those of an edition at any hour, and of no other", database -> {
                    database.getCollection("deliveries")
                            .insertMany(List.of(
                                    row("1", "WITHHELD"),
                                    row("2", "WITHHELD").append("occasion", "digest:matinT0730"),
                                    row("3", "WITHHELD").append("occasion", "digest:matinal"),
                                    row("4", "WITHHELD").append("echoedAt", NOW),
                                    row("5", "ACCEPTED")));
                    var rows = new UnsentRows(database);
                    assertThat(rows.of("n", "digest:matin", Outcome.WITHHELD, "", 5))
                            .extracting(Delivery::id)
                            .containsExactlyInAnyOrder("1", "2");
                    assertThat(rows.of("n", "digest:matin", Outcome.WITHHELD, "STOPPED", 5))
                            .isEmpty();
                    assertThat(rows.of("n", "digest:matin", Outcome.ACCEPTED, "", 5))
                            .extracting(Delivery::id)
                            .containsExactlyInAnyOrder("4", "5");
                    assertThat(rows.of("n", "digest:matin", Outcome.ACCEPTED, "ALWAYS", 5))
                            .hasSize(2);
                    assertThat(rows.of("n", "digest:matin", Outcome.ACCEPTED, "NEWS_TAG", 5))
                            .isEmpty();
                    assertThat(rows.since("n", NOW, DeliveryKind.DIGEST, Outcome.WITHHELD, 9))
                            .hasSize(3);
                }));
    }

    private static User user(String name) {
        return new User(name, "hash", Role.EDITOR, false, NOW, null);
    }

    private static PublicKeyCredentialUserEntity owner(Bytes handle, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(name)
                .build();
    }

    private static Passkey passkey(String id, Instant made) {
        return new Passkey(id, "owner", "Key", "", 0, true, true, true, List.of("internal"), "", made, made);
    }

    private static Document row(String id, @Nullable String outcome) {
        return new Document("_id", id)
                .append("newsroom", "n")
                .append("kind", "DIGEST")
                .append("occasion", "digest:matin")
                .append("subscriber", "n/1")
                .append("articles", List.of())
                .append("attempt", 1)
                .append("claimedAt", NOW)
                .append("outcome", outcome);
    }
}
