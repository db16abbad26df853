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

    @Test
    void whatBrowsersSessionsHoldIsInNoCopy() throws IOException {
        database.getCollection("browsers").insertOne(new Document("_id", "1"));
        Path copy = folder.resolve("copy");

        backups().write(copy, line -> {});

        assertThat(copy.resolve("browsers.jsonl")).doesNotExist();
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
