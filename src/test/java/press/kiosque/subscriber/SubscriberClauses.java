package press.kiosque.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.kiosque.Clause;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

/** What readers and their consents need of their database. */
public final class SubscriberClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /** More than come in one answer. */
    private static final int MANY = 600;

    private SubscriberClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(
                        Subscribers.class, "readers who are known stay as they are when many are added", database -> {
                            var subscribers = new Subscribers(database);
                            subscribers.save(reader("1", NOW));
                            subscribers.add(List.of(reader("1", NOW.plusSeconds(9)), reader("2", NOW)));
                            assertThat(subscribers.find(List.of("n/1", "n/2", "n/3")))
                                    .containsExactlyInAnyOrder(reader("1", NOW), reader("2", NOW));
                            subscribers.erase(List.of("n/1"));
                            assertThat(subscribers.find("n/1")).isEmpty();
                            assertThat(subscribers.count()).isEqualTo(1);
                        }),
                new Clause(Subscribers.class, "whoever sets another hour while all are read is met once", database -> {
                    var subscribers = new Subscribers(database);
                    var later = new HashMap<String, Instant>();
                    for (int n = 0; n < MANY; n++) {
                        subscribers.save(reader(Integer.toString(n), NOW.plusSeconds(n)));
                        later.put("n/" + n, NOW.plusSeconds(2 * MANY - n));
                    }
                    var met = new ArrayList<String>();
                    try (var all = subscribers.of("n")) {
                        met.add(all.next().id());
                        subscribers.schedule(later);
                        all.forEachRemaining(reader -> met.add(reader.id()));
                    }
                    assertThat(met).containsExactlyInAnyOrderElementsOf(later.keySet());
                }),
                new Clause(
                        Subscribers.class, "a clock is moved on unless its reader has set it meanwhile", database -> {
                            var subscribers = new Subscribers(database);
                            subscribers.add(List.of(reader("1", NOW), reader("2", NOW.plusSeconds(60))));
                            Instant next = NOW.plusSeconds(86_400);
                            subscribers.moveOn(
                                    List.of(new DigestTurn("n/1", NOW, next), new DigestTurn("n/2", NOW, next)));
                            assertThat(subscribers.find(List.of("n/1", "n/2")))
                                    .extracting(Subscriber::nextDigestAt)
                                    .containsExactlyInAnyOrder(next, NOW.plusSeconds(60));
                        }),
                new Clause(
                        Subscribers.class,
                        "who is due comes as a stream, and bulk updates touch each reader named",
                        database -> {
                            var subscribers = new Subscribers(database);
                            subscribers.add(List.of(reader("1", NOW), reader("2", NOW.plusSeconds(60))));
                            assertThat(subscribers.isAnybodyDue("n", NOW)).isTrue();
                            try (var due = subscribers.due("n", NOW)) {
                                assertThat(due.next().id()).isEqualTo("n/1");
                                assertThat(due.hasNext()).isFalse();
                            }
                            subscribers.received(Map.of("n/1", List.of("a", "b")), Map.of("n/1", NOW, "n/2", NOW));
                            subscribers.owe(Map.of("n/2", List.of("c")));
                            subscribers.waiting(List.of("n/2"), "digest:matin");
                            subscribers.windowOpen("n/1", NOW, NOW.plusSeconds(60));
                            assertThat(subscribers
                                            .windowOpen("n/1", NOW.minusSeconds(60), NOW)
                                            .orElseThrow()
                                            .windowEnds())
                                    .isEqualTo(NOW.plusSeconds(60));
                            assertThat(subscribers.windowOpen("n/9", NOW, NOW)).isEmpty();
                            Subscriber one = subscribers.find("n/1").orElseThrow();
                            Subscriber two = subscribers.find("n/2").orElseThrow();
                            assertThat(one.received()).containsExactly("a", "b");
                            assertThat(one.windowEnds()).isEqualTo(NOW.plusSeconds(60));
                            assertThat(two.presence().owed()).containsExactly("c");
                            assertThat(two.presence().told()).containsExactly(NOW);
                            assertThat(two.presence().waiting()).isEqualTo("digest:matin");
                            subscribers.unreachable(Map.of("n/1", NOW.minusMillis(1), "n/2", NOW));
                            assertThat(subscribers.find("n/1").orElseThrow().status())
                                    .isEqualTo(one.status());
                            assertThat(subscribers.reachable("n")).isEqualTo(1);
                        }),
                new Clause(
                        Choices.class,
                        "a choice is written field by field and gives the reader as stored afterwards",
                        database -> {
                            new Subscribers(database).save(reader("1", NOW));
                            var choices = new Choices(database);
                            assertThat(choices.follow("n/1", List.of("sport", "culture"))
                                            .topics())
                                    .containsExactly("sport", "culture");
                            assertThat(choices.unfollow("n/1", List.of("sport")).topics())
                                    .containsExactly("culture");
                            assertThat(choices.stop("n/1").status()).isEqualTo(Status.STOPPED);
                        }),
                new Clause(
                        Interests.class, "a step of taste counts once for its cause and never beyond 1", database -> {
                            new Subscribers(database).save(reader("1", NOW));
                            var interests = new Interests(new Choices(database));
                            interests.lean("n/1", List.of("sport"), 0.8, "MORE:a");
                            interests.lean("n/1", List.of("sport"), 0.8, "MORE:a");
                            assertThat(interests
                                            .lean("n/1", List.of("sport"), 0.1, "MORE:b")
                                            .wishes()
                                            .taste()
                                            .get("sport"))
                                    .isBetween(0.89, 0.91);
                            assertThat(interests
                                            .lean("n/1", List.of("sport"), 0.8, "MORE:c")
                                            .wishes()
                                            .taste())
                                    .containsEntry("sport", 1.0);
                            assertThat(interests
                                            .followKeyword("n/1", "PSG")
                                            .wishes()
                                            .keywords())
                                    .containsExactly("PSG");
                            assertThat(interests.mute("n/1", "a").wishes().muted())
                                    .containsExactly("a");
                            assertThat(interests.unmute("n/1", "a").wishes().muted())
                                    .isEmpty();
                        }),
                new Clause(SeenBook.class, "how far a reader has come is written and never goes back", database -> {
                    new Subscribers(database).save(reader("1", NOW));
                    var seen = new SeenBook(database);
                    seen.write(Map.of("n/1", NOW), Map.of("n/1", NOW.minusSeconds(5), "n/9", NOW));
                    seen.write(Map.of(), Map.of("n/1", NOW.minusSeconds(9)));
                    try (var all = seen.of("n")) {
                        assertThat(all.next()).isEqualTo(new Seen("n/1", NOW, NOW.minusSeconds(5)));
                        assertThat(all.hasNext()).isFalse();
                    }
                }),
                new Clause(WishBook.class, "a wish is set and taken back", database -> {
                    new Subscribers(database).save(reader("1", NOW));
                    var wishes = new WishBook(new Choices(database));
                    assertThat(wishes.pause("n/1", NOW).wishes().pausedUntil()).isEqualTo(NOW);
                    assertThat(wishes.pause("n/1", null).wishes().pausedUntil()).isNull();
                }),
                new Clause(
                        Consents.class,
                        "the log is only added to, and a mark stays of whom was forgotten",
                        database -> {
                            var consents = new Consents(database);
                            consents.record(consent("e1", NOW));
                            consents.record(consent("e1", NOW));
                            consents.record(List.of(consent("e1", NOW), consent("e2", NOW.minusSeconds(1))));
                            assertThat(consents.of("n/1"))
                                    .extracting(Consent::event)
                                    .containsExactly("e2", "e1");
                            assertThat(consents.of(List.of("n/1", "n/2"))).hasSize(2);
                            assertThat(consents.find("e2/DIGEST")).isPresent();
                            try (var all = consents.ofNewsroom("n")) {
                                assertThat(all.hasNext()).isTrue();
                            }
                            assertThat(consents.forgotten(List.of("n/1"))).isEmpty();
                            consents.erase(List.of("n/1"));
                            assertThat(consents.count()).isZero();
                            assertThat(consents.forgotten(List.of("n/1", "n/2")))
                                    .containsOnlyKeys("n/1");
                        }),
                new Clause(
                        SubscriberList.class,
                        "readers are counted by status and edition and listed newest first",
                        database -> {
                            new Subscribers(database).add(List.of(reader("1", NOW), reader("2", NOW.plusSeconds(60))));
                            new Choices(database).stop("n/2");
                            var list = new SubscriberList(database);
                            assertThat(list.countByStatus("n"))
                                    .containsEntry(Status.ACTIVE, 1L)
                                    .containsEntry(Status.STOPPED, 1L);
                            assertThat(list.countByEdition("n")).isEqualTo(Map.of("matin", 1L));
                            assertThat(list.countTakers("n")).isEqualTo(1);
                            new Choices(database).follow("n/1", List.of("sport"));
                            assertThat(list.countByTopic("n")).isEqualTo(Map.of("sport", 1L));
                            assertThat(list.count("n", ReaderFilter.of(null))).isEqualTo(2);
                            assertThat(list.countDue("n", NOW)).isEqualTo(1);
                            assertThat(list.newest("n", ReaderFilter.of(Status.ACTIVE), 0, 5))
                                    .hasSize(1);
                            assertThat(list.newest("n", ReaderFilter.of(null), 1, 5))
                                    .hasSize(1);
                            assertThat(list.newest("n", new ReaderFilter(null, "sport", ""), 0, 5))
                                    .hasSize(1);
                            assertThat(list.count("n", new ReaderFilter(Status.ACTIVE, "", "matin")))
                                    .isEqualTo(1);
                            assertThat(list.takers("n", "matin", 5))
                                    .extracting(Subscriber::id)
                                    .containsExactly("n/1");
                        }));
    }

    private static Subscriber reader(String recipient, Instant due) {
        return new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                Status.ACTIVE,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of(),
                List.of(new Subscription("matin", LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY))),
                Set.of(Purpose.DIGEST),
                due,
                null,
                List.of(),
                NOW);
    }

    private static Consent consent(String event, Instant at) {
        return new Consent(
                Consent.id(event, Purpose.DIGEST),
                "n/1",
                Purpose.DIGEST,
                Consent.Act.GIVEN,
                at,
                "Oui",
                Locale.FRENCH,
                event);
    }
}
