package press.kiosque;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseFileTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("kiosque.mv");
    }

    @Test
    void a_file_that_is_no_database_is_named_and_left_alone() throws IOException {
        Files.writeString(file, "Dear diary, ".repeat(2000));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("backup");
        assertThat(file).content().startsWith("Dear diary");
    }

    @Test
    void a_file_cut_short_is_reported_as_damaged() throws IOException {
        Files.writeString(file, "H:2,block:2");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_store_of_another_program_is_refused() {
        try (MVStore foreign = MVStore.open(file.toString())) {
            foreign.openMap("addresses").put("anna", "Nantes");
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining("was not written by this version of Kiosque");
    }

    @Test
    void a_second_server_on_the_same_file_is_refused() {
        try (EmbeddedDatabase first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(UnusableStorageException.class)
                    .hasMessageContaining("open in another process");
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void a_missing_folder_is_named() {
        file = folder.resolve("missing").resolve("kiosque.mv");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void writing_the_same_documents_over_and_over_does_not_let_the_file_grow_for_ever() throws IOException {
        try (EmbeddedDatabase database = open();
                MongoClient client = MongoClients.create(database.connectionString())) {
            MongoCollection<Document> readers = client.getDatabase("kiosque").getCollection("readers");
            readers.insertMany(IntStream.range(0, 500)
                    .mapToObj(EmbeddedDatabaseFileTest::reader)
                    .toList());
            for (int round = 0; round < 100; round++) {
                readers.bulkWrite(updates(round));
            }
        }

        assertThat(Files.size(file)).isLessThan(5_000_000L);
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(file, Duration.ofMillis(2));
    }

    private static Document reader(int i) {
        return new Document("_id", i).append("round", 0).append("note", "x".repeat(600));
    }

    private static List<WriteModel<Document>> updates(int round) {
        return IntStream.range(0, 500)
                .<WriteModel<Document>>mapToObj(i -> new UpdateOneModel<>(eq("_id", i), set("round", round)))
                .toList();
    }
}
