package press.kiosque.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

class BackupsTest extends MovingCase {

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

    @ParameterizedTest
    @ValueSource(strings = {"browsers", "sentForms", "leases"})
    void whatMeansNothingElsewhereIsInNoCopy(String collection) throws IOException {
        database.getCollection(collection).insertOne(new Document("_id", "1"));
        Path copy = folder.resolve("copy");

        backups().write(copy, line -> {});

        assertThat(copy.resolve(collection + ".jsonl")).doesNotExist();
        database.getCollection(collection).deleteMany(new Document());
    }

    @Test
    void aCopyThatLostALineOrAFileIsRefusedBeforeAnythingComesIn() throws IOException {
        subscribers.save(reader("1", Status.VISITING, Set.of()));
        subscribers.save(reader("2", Status.VISITING, Set.of()));
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});
        database.getCollection("newsrooms").deleteMany(new Document());

        Path readers = copy.resolve("subscribers.jsonl");
        Files.writeString(readers, Files.readAllLines(readers).get(0) + "\n");
        assertThatThrownBy(() -> backups().restore(copy, line -> {}))
                .hasMessageContaining("subscribers.jsonl holds 1 lines, and 2 were written");
        Files.delete(readers);
        assertThatThrownBy(() -> backups().restore(copy, line -> {}))
                .hasMessageContaining("subscribers.jsonl holds 0 lines, and 2 were written");

        assertThat(database.getCollection("newsrooms").countDocuments()).isZero();
    }

    @Test
    void aCopyOfAnEarlierVersionWhichCountedNothingIsTakenIn() throws IOException {
        subscribers.save(reader("1", Status.VISITING, Set.of()));
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});
        Files.writeString(copy.resolve("whole.json"), "{\"begun\": {\"$date\": \"2026-11-01T00:00:00Z\"}}");
        subscribers.erase(List.of("n/1"));

        backups().restore(copy, line -> {});

        assertThat(subscribers.find("n/1")).isPresent();
    }

    @Test
    void whatSetsOffWorkComesInLast() throws IOException {
        database.getCollection("campaigns").insertOne(new Document("_id", "1"));
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});

        assertThat(WholeCopy.in(copy).collections())
                .endsWith("subscribers", "newsrooms", "campaigns")
                .contains("deliveries");
        database.getCollection("campaigns").deleteMany(new Document());
    }

    @Test
    void aFileThatIsNoneOfTheCopysIsLeftAlone() throws IOException {
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});
        Files.writeString(copy.resolve("readers.jsonl"), "{\"_id\": \"1\"}\n");

        backups().restore(copy, line -> {});

        assertThat(database.getCollection("readers").countDocuments()).isZero();
    }

    @Test
    void photosThatReadersSentComeBackButNotOfWhomWasForgotten() throws IOException {
        var photos = database.getCollection("tips");
        for (String reader : List.of("1", "2")) {
            photos.insertOne(new Document("_id", "m" + reader)
                    .append("subscriber", "n/" + reader)
                    .append("copy", new Document("name", reader + ".picture")));
            Files.writeString(Files.createDirectories(data.resolve("tips")).resolve(reader + ".picture"), "photo");
        }
        Path copy = folder.resolve("copy");
        backups().write(copy, line -> {});

        consents.erase(List.of("n/2"));
        photos.deleteMany(new Document());
        Files.delete(data.resolve("tips/1.picture"));
        Files.delete(data.resolve("tips/2.picture"));
        backups().restore(copy, line -> {});

        assertThat(data.resolve("tips/1.picture")).hasContent("photo");
        assertThat(data.resolve("tips/2.picture")).doesNotExist();
        photos.deleteMany(new Document());
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

    private static Backups backups() {
        return application.getBean(Backups.class);
    }
}
