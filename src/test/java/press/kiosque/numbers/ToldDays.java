package press.kiosque.numbers;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach.Rule;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consent.Act;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Wishes;

/** Writes what readers did and got straight into the store, as the features would have. */
final class ToldDays {

    static final Newsroom NEWSROOM = new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, ZoneId.of("Europe/Paris"));

    private static final List<String> COLLECTIONS = List.of(
            "newsrooms",
            "articles",
            "subscribers",
            "consents",
            "deliveries",
            "messages",
            "openings",
            "numbers",
            "cohorts");

    private final MongoDatabase database;

    ToldDays(MongoDatabase database) {
        this.database = database;
        COLLECTIONS.forEach(name -> database.getCollection(name).deleteMany(new Document()));
        insert("newsrooms", NEWSROOM);
    }

    ToldDays article(String id, String story, String topic) {
        insert(
                "articles",
                new Article(
                        id,
                        NEWSROOM.id(),
                        "https://example.org/" + id,
                        "Title " + id,
                        "",
                        null,
                        List.of(),
                        "fr",
                        null,
                        null,
                        Instant.EPOCH,
                        List.of(),
                        List.of(topic),
                        1,
                        story));
        return this;
    }

    /** A reader whose phone had everything until the one moment, and showed everything until the other. */
    ToldDays reader(String name, @Nullable String delivered, @Nullable String read) {
        var presence = new Presence(null, at(delivered), at(read), null, List.of(), List.of(), List.of());
        insert(
                "subscribers",
                new Subscriber(
                        id(name),
                        NEWSROOM.id(),
                        name,
                        Subscriber.Status.ACTIVE,
                        Locale.FRENCH,
                        NEWSROOM.zone(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        List.of(),
                        Instant.EPOCH,
                        presence,
                        Wishes.NONE));
        return this;
    }

    ToldDays agreed(String name, String at) {
        return consent(name, at, Act.GIVEN, Purpose.DIGEST);
    }

    ToldDays stopped(String name, String at) {
        return consent(name, at, Act.WITHDRAWN, Purpose.DIGEST);
    }

    ToldDays consent(String name, String at, Act act, Purpose purpose) {
        String event = name + at;
        insert(
                "consents",
                new Consent(
                        Consent.id(event, purpose),
                        id(name),
                        purpose,
                        act,
                        Instant.parse(at),
                        "Oui",
                        Locale.FRENCH,
                        event));
        return this;
    }

    ToldDays opened(String name, String at, String reference) {
        return line(name, at, "opened", reference);
    }

    ToldDays tapped(String name, String at, String payload) {
        return line(name, at, "tapped", payload);
    }

    private ToldDays line(String name, String at, String kind, String payload) {
        insert(
                "messages",
                new TranscriptLine(
                        name + at + kind, id(name), Instant.parse(at), Direction.IN, kind, null, payload, null, true));
        return this;
    }

    ToldDays accepted(String occasion, String name, String at, String... articles) {
        return delivery(occasion, name, at, Outcome.ACCEPTED, null, articles);
    }

    ToldDays missed(String occasion, String name, String at, Outcome outcome, String reason) {
        return delivery(occasion, name, at, outcome, reason);
    }

    private ToldDays delivery(
            String occasion,
            String name,
            String at,
            @Nullable Outcome outcome,
            @Nullable String reason,
            String... articles) {
        Instant claimed = Instant.parse(at);
        insert(
                "deliveries",
                new Delivery(
                        Delivery.id(occasion, id(name), 1),
                        NEWSROOM.id(),
                        id(name),
                        occasion,
                        kind(occasion),
                        1,
                        claimed,
                        outcome,
                        reason,
                        null,
                        claimed.plus(Duration.ofSeconds(1)),
                        List.of(articles),
                        null,
                        outcome == Outcome.ACCEPTED ? Rule.OPEN_WINDOW : null,
                        List.of(),
                        null));
        return this;
    }

    private static DeliveryKind kind(String occasion) {
        if (occasion.startsWith("push")) {
            return DeliveryKind.PUSH;
        }
        return occasion.startsWith("reply") ? DeliveryKind.REPLY : DeliveryKind.DIGEST;
    }

    static String id(String name) {
        return NEWSROOM.id() + "/" + name;
    }

    private static @Nullable Instant at(@Nullable String moment) {
        return moment == null ? null : Instant.parse(moment);
    }

    @SuppressWarnings("unchecked")
    private <T> void insert(String collection, T record) {
        database.getCollection(collection, (Class<T>) record.getClass()).insertOne(record);
    }
}
