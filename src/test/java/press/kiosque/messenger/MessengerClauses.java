package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.kiosque.Clause;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.subscriber.Subscribers;

/** What Pages need of their database. */
public final class MessengerClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private MessengerClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(PageNotices.class, "a notice stands until it is lifted", database -> {
                    var notices = new PageNotices(database, CLOCK);
                    notices.add(PageNotice.of("n", PageNotice.Kind.SENDING_STOPPED, NOW, "why"));
                    assertThat(notices.holds("n", PageNotice.Kind.SENDING_STOPPED))
                            .isTrue();
                    notices.lift("n", PageNotice.Kind.SENDING_STOPPED);
                    assertThat(new PageNotices(database, CLOCK).of("n")).isEmpty();
                }),
                new Clause(PagePaces.class, "what Meta told of the pace is known to the next process", database -> {
                    paces(database).heard("n", new Usage(100, Duration.ofMinutes(4)), Optional.empty(), "");
                    assertThat(paces(database).of("n"))
                            .isEqualTo(paces(database).of("n"));
                    assertThat(database.getCollection("page_paces").countDocuments())
                            .isEqualTo(1);
                }),
                new Clause(OwnProfiles.class, "saving again replaces, and saving nothing removes", database -> {
                    var profiles = new OwnProfiles(database);
                    var own = new OwnProfile(
                            "n/fr",
                            "Bonjour",
                            List.of(new Button("Site", "https://n.example", null), new Button("Une", null, "TOP")),
                            List.of(new QuickReply("Quoi ?", "TOP")));
                    profiles.save(new OwnProfile("n/fr", "Avant", List.of(), List.of()));
                    profiles.save(own);
                    assertThat(profiles.find("n/fr")).isEqualTo(own);
                    assertThat(profiles.find("n/en").isNone()).isTrue();
                    profiles.save(OwnProfile.none("n/fr"));
                    assertThat(database.getCollection("own_profiles").countDocuments())
                            .isZero();
                }),
                new Clause(Erasures.class, "asked twice is one request, and done is noted", database -> {
                    var erasures = new Erasures(database);
                    erasures.ask("n", "c", NOW);
                    erasures.done("n", "c", List.of("x"), NOW);
                    erasures.ask("n", "c", NOW.plusSeconds(1));
                    assertThat(erasures.of("c")).containsExactly(new Erasure("n/c", "n", "c", NOW, NOW, List.of("x")));
                }));
    }

    private static PagePaces paces(MongoDatabase database) {
        var limits = new PaceLimits(Cast.settings(), new Subscribers(database));
        return new PagePaces(database, new PageNotices(database, CLOCK), limits, CLOCK);
    }
}
