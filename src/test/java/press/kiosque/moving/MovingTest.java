package press.kiosque.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@SuppressWarnings("NullAway") // JUnit fills the fields
class MovingTest {

    private static final Instant THEN = Instant.parse("2026-11-01T08:00:00Z");

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext application;
    private static MongoDatabase database;
    private static Subscribers subscribers;
    private static Consents consents;

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

    @ParameterizedTest
    @ValueSource(strings = {"readers.jsonl", "readers.csv"})
    void readersComeInAsTheyWentOutAndTwiceChangesNothing(String name) throws IOException {
        Subscriber noor = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        subscribers.save(noor);
        consents.record(given("1", Purpose.DIGEST, THEN));
        Path file = folder.resolve(name);

        long out = files().export("n", file, line -> {});
        database.getCollection("subscribers").deleteMany(new Document());
        database.getCollection("consents").deleteMany(new Document());
        ReadersMovedIn first = files().takeIn(file, line -> {});
        String stored = everything();
        ReadersMovedIn second = files().takeIn(file, line -> {});

        assertThat(out).isEqualTo(1);
        assertThat(first).isEqualTo(new ReadersMovedIn(1, 0, 0, 0));
        assertThat(second).isEqualTo(new ReadersMovedIn(0, 1, 0, 0));
        assertThat(everything()).isEqualTo(stored);
        Subscriber back = subscribers.find(noor.id()).orElseThrow();
        assertThat(back.mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(back.subscriptions()).isEqualTo(noor.subscriptions());
        assertThat(back.nextDigestAt()).isNotNull();
        assertThat(consents.of(noor.id())).containsExactly(given("1", Purpose.DIGEST, THEN));
    }

    @Test
    void nobodyIsOptedInToWhatNothingProves() throws IOException {
        Subscriber claimed = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST, Purpose.ALERT));
        Path file = file(new MovedReader(claimed, List.of(given("1", Purpose.DIGEST, THEN))));

        ReadersMovedIn done = files().takeIn(file, line -> {});

        assertThat(done.withoutOptIn()).isEqualTo(1);
        assertThat(subscribers.find(claimed.id()).orElseThrow().purposes()).containsExactly(Purpose.DIGEST);
    }

    @Test
    void whoSaidStopStaysStoppedWhateverAnOldFileSays() throws IOException {
        Subscriber before = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        Consent withdrawn = new Consent(
                "e2/DIGEST",
                "n/1",
                Purpose.DIGEST,
                Consent.Act.WITHDRAWN,
                THEN.plusSeconds(60),
                "STOP",
                Locale.FRENCH,
                "e2");
        subscribers.save(reader("1", Status.STOPPED, Set.of()));
        Path known = file(new MovedReader(before, List.of(given("1", Purpose.DIGEST, THEN))));
        Path fresh = file(new MovedReader(
                reader("2", Status.ACTIVE, Set.of(Purpose.DIGEST)),
                List.of(given("2", Purpose.DIGEST, THEN), ofReader("2", withdrawn))));

        files().takeIn(known, line -> {});
        files().takeIn(fresh, line -> {});

        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.STOPPED);
        assertThat(subscribers.find("n/2").orElseThrow().mayReceive(Purpose.DIGEST))
                .isFalse();
    }

    @Test
    void whoWasForgottenComesBackOnlyWithAConsentGivenSince() throws IOException {
        Subscriber reader = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        consents.erase(List.of("n/1"));
        Path old = file(new MovedReader(reader, List.of(given("1", Purpose.DIGEST, THEN))));
        ReadersMovedIn first = files().takeIn(old, line -> {});
        Path since = file(new MovedReader(
                reader, List.of(given("1", Purpose.DIGEST, Instant.now().plusSeconds(60)))));
        ReadersMovedIn second = files().takeIn(since, line -> {});

        assertThat(first).isEqualTo(new ReadersMovedIn(0, 0, 0, 1));
        assertThat(second).isEqualTo(new ReadersMovedIn(1, 0, 0, 0));
    }

    @Test
    void aBrokenLineIsNamedAndWhatCameBeforeItStays() throws IOException {
        Path file = file(new MovedReader(reader("1", Status.VISITING, Set.of()), List.of()));
        Files.writeString(file, Files.readString(file) + "{\"reader\": nonsense\n");

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageStartingWith("line 2: ");
        assertThat(subscribers.find("n/1")).isPresent();
    }

    @Test
    void everythingComesBackFromABackupAndTwiceChangesNothing() throws IOException {
        subscribers.save(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        subscribers.save(reader("2", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        consents.record(given("1", Purpose.DIGEST, THEN));
        database.getCollection("deliveries").insertOne(new Document("_id", "o|n/2").append("subscriber", "n/2"));
        String before = everything();
        Path copy = folder.resolve("copy");

        backups().write(copy, line -> {});
        subscribers.erase(List.of("n/1"));
        database.getCollection("consents").deleteMany(new Document());
        backups().restore(copy, line -> {});
        String once = everything();
        backups().restore(copy, line -> {});

        assertThat(once).isEqualTo(before);
        assertThat(everything()).isEqualTo(before);
        assertThatThrownBy(() -> backups().write(copy, line -> {})).hasMessageContaining("whole copy already");
    }

    @Test
    void aBackupThatWasCutOffIsTakenUpAndNotRestoredBefore() throws IOException {
        subscribers.save(reader("1", Status.VISITING, Set.of()));
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(copy.resolve("begun.json"), "{\"begun\": {\"$date\": \"2026-11-01T00:00:00Z\"}}");
        Files.writeString(copy.resolve("subscribers.part"), "{\"_id\": \"half");

        assertThatThrownBy(() -> backups().restore(copy, line -> {})).hasMessageContaining("no whole copy");
        backups().write(copy, line -> {});

        assertThat(Files.readString(copy.resolve("subscribers.jsonl"))).contains("n/1");
        assertThat(copy.resolve("whole.json")).exists();
    }

    @Test
    void aBackupBringsNobodyBackWhoWasForgottenSince() throws IOException {
        subscribers.save(reader("1", Status.VISITING, Set.of()));
        database.getCollection("deliveries").insertOne(new Document("_id", "o|n/1").append("subscriber", "n/1"));
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});

        consents.erase(List.of("n/1"));
        subscribers.erase(List.of("n/1"));
        database.getCollection("deliveries").deleteMany(new Document());
        backups().restore(copy, line -> {});

        assertThat(subscribers.find("n/1")).isEmpty();
        assertThat(database.getCollection("deliveries").countDocuments()).isZero();
    }

    private static ReaderFiles files() {
        return application.getBean(ReaderFiles.class);
    }

    private static Backups backups() {
        return application.getBean(Backups.class);
    }

    private static String everything() {
        var all = new HashMap<String, Set<String>>();
        for (String name : List.of("subscribers", "consents", "deliveries", "newsrooms")) {
            var documents = new TreeSet<String>();
            database.getCollection(name).find().forEach(document -> documents.add(document.toJson()));
            all.put(name, documents);
        }
        return all.toString();
    }

    private Path file(MovedReader... readers) throws IOException {
        var lines = new StringBuilder();
        for (MovedReader moved : readers) {
            lines.append(new JsonForm().write(moved)).append('\n');
        }
        return Files.writeString(Files.createTempFile(folder, "readers", ".jsonl"), lines);
    }

    private static Subscriber reader(String recipient, Status status, Set<Purpose> purposes) {
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

    private static Consent given(String recipient, Purpose purpose, Instant at) {
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

    private static Consent ofReader(String recipient, Consent consent) {
        return new Consent(
                "r" + recipient + consent.id(),
                "n/" + recipient,
                consent.purpose(),
                consent.act(),
                consent.at(),
                consent.words(),
                consent.language(),
                consent.event());
    }
}
