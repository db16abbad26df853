package press.kiosque.moving;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import press.kiosque.demo.Application;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Subscription;

/** An application with one newsroom that has no readers yet, and a folder for what is moved. */
@SuppressWarnings("NullAway") // JUnit fills the fields
abstract class MovingCase {

    static final Instant THEN = Instant.parse("2026-11-01T08:00:00Z");

    @TempDir
    static Path data;

    static ConfigurableApplicationContext application;
    static MongoDatabase database;
    static Subscribers subscribers;
    static Consents consents;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        application = Application.work(Map.of("kiosque.data-dir", data.toString()));
        database = application.getBean(MongoDatabase.class);
        subscribers = application.getBean(Subscribers.class);
        consents = application.getBean(Consents.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void anEmptyNewsroom() {
        for (String name : List.of("subscribers", "consents", "forgotten", "deliveries")) {
            database.getCollection(name).deleteMany(new Document());
        }
        application.getBean(Newsrooms.class).save(new Newsroom("n", "N", Locale.FRENCH, ZoneId.of("Europe/Paris")));
    }

    static String everything() {
        var all = new HashMap<String, Set<String>>();
        for (String name : List.of("subscribers", "consents", "deliveries", "newsrooms")) {
            var documents = new TreeSet<String>();
            database.getCollection(name).find().forEach(document -> documents.add(document.toJson()));
            all.put(name, documents);
        }
        return all.toString();
    }

    static Subscriber reader(String recipient, Status status, Set<Purpose> purposes) {
        return new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                status,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport", "culture"),
                List.of(new Subscription("matin", LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
                purposes,
                null,
                null,
                List.of(),
                THEN);
    }

    static Consent given(String recipient, Purpose purpose, Instant at) {
        String event = "e" + recipient + at.getEpochSecond();
        return new Consent(
                Consent.id(event, purpose),
                "n/" + recipient,
                purpose,
                Consent.Act.GIVEN,
                at,
                "Chaque matin à 7 h 30, \"L'édition\"",
                Locale.FRENCH,
                event);
    }
}
