package press.kiosque.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    EmbeddedDatabase database;
    MongoClient client;
    MongoCollection<Document> readers;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(folder.resolve("kiosque.mv"), Duration.ofMillis(2));
        client = MongoClients.create(database.connectionString());
        readers = client.getDatabase("kiosque").getCollection("readers");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void what_was_inserted_is_found_by_id_and_by_any_field() {
        readers.insertMany(List.of(reader("anna", 1), reader("bruno", 2)));

        assertThat(readers.find(eq("_id", "anna")).first()).isEqualTo(reader("anna", 1));
        assertThat(readers.find(eq("hour", 2)).first()).isEqualTo(reader("bruno", 2));
        assertThat(readers.find(regex("_id", "^b")).first()).isEqualTo(reader("bruno", 2));
        assertThat(readers.find(and(eq("_id", "anna"), eq("hour", 2))).first()).isNull();
    }

    @Test
    void many_ids_are_found_at_once_and_unknown_ones_left_out() {
        readers.insertMany(numbered(0, 3000));
        List<Integer> wanted = IntStream.range(1500, 4000).boxed().toList();

        List<Document> found = readers.find(in("_id", wanted)).into(new ArrayList<>());

        assertThat(found).hasSize(1500);
    }

    @Test
    void equal_numbers_are_the_same_id_whatever_their_type() {
        readers.insertOne(new Document("_id", 7));

        assertThat(readers.find(eq("_id", 7L)).first()).isEqualTo(new Document("_id", 7));
        assertThatThrownBy(() -> readers.insertOne(new Document("_id", 7.0)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void results_are_sorted_skipped_limited_and_projected() {
        readers.insertMany(numbered(0, 10));

        List<Document> found = readers.find(and(gte("hour", 2), lt("hour", 9)))
                .sort(descending("hour"))
                .skip(1)
                .limit(2)
                .projection(Projections.include("hour"))
                .into(new ArrayList<>());

        assertThat(found)
                .containsExactly(new Document("_id", 7).append("hour", 7), new Document("_id", 6).append("hour", 6));
    }

    @Test
    void a_scan_in_batches_sees_every_document_once() {
        readers.insertMany(numbered(0, 5000));

        List<Document> found = readers.find().batchSize(333).into(new ArrayList<>());

        assertThat(found)
                .extracting(document -> document.get("_id"))
                .doesNotHaveDuplicates()
                .hasSize(5000);
    }

    @Test
    void answers_larger_than_the_wire_allows_are_split() {
        String page = "x".repeat(1_000_000);
        for (int i = 0; i < 60; i++) {
            readers.insertOne(new Document("_id", i).append("page", page));
        }

        List<Document> found =
                readers.find().sort(descending("_id")).batchSize(1000).into(new ArrayList<>());

        assertThat(found).hasSize(60);
    }

    @Test
    void a_hundred_thousand_documents_and_forty_megabytes_fit_into_one_call() {
        readers.insertMany(numbered(0, 100_000), new InsertManyOptions().ordered(false));
        String page = "x".repeat(1_000_000);
        readers.insertMany(IntStream.range(0, 45)
                .mapToObj(i -> new Document("_id", "large-" + i).append("page", page))
                .toList());

        assertThat(readers.countDocuments()).isEqualTo(100_045);
    }

    @Test
    void updates_come_in_bulk_and_insert_what_is_missing_when_told_to() {
        readers.insertMany(List.of(reader("anna", 1), reader("bruno", 2)));
        List<WriteModel<Document>> updates = List.of(
                new UpdateOneModel<>(eq("_id", "anna"), set("hour", 8)),
                new UpdateOneModel<>(and(eq("_id", "bruno"), eq("hour", 99)), set("hour", 8)),
                new UpdateOneModel<>(eq("_id", "chloé"), setOnInsert("hour", 9), new UpdateOptions().upsert(true)));

        BulkWriteResult result = readers.bulkWrite(updates);

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(readers.find().into(new ArrayList<>()))
                .containsExactlyInAnyOrder(reader("anna", 8), reader("bruno", 2), reader("chloé", 9));
    }

    @Test
    void a_pushed_list_keeps_its_newest_entries() {
        readers.insertOne(reader("anna", 1).append("seen", List.of("a", "b")));

        readers.updateOne(eq("_id", "anna"), pushEach("seen", List.of("c", "d"), new PushOptions().slice(-3)));

        assertThat(readers.find().first()).containsEntry("seen", List.of("b", "c", "d"));
    }

    @Test
    void many_are_updated_and_deleted_by_a_condition() {
        readers.insertMany(numbered(0, 1000));

        long updated = readers.updateMany(gte("hour", 400), inc("hour", 1000)).getModifiedCount();
        long deleted = readers.deleteMany(gte("hour", 1500)).getDeletedCount();

        assertThat(updated).isEqualTo(600);
        assertThat(deleted).isEqualTo(500);
        assertThat(readers.countDocuments()).isEqualTo(500);
    }

    @Test
    void an_unordered_insert_keeps_the_good_and_lists_each_duplicate() {
        readers.insertMany(List.of(new Document("_id", 1), new Document("_id", 3)));

        MongoBulkWriteException refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> readers.insertMany(numbered(0, 5), new InsertManyOptions().ordered(false)));

        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1, 3);
        assertThat(refused.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        assertThat(readers.countDocuments()).isEqualTo(5);
    }

    @Test
    void a_unique_index_refuses_a_second_and_follows_updates_and_deletions() {
        readers.createIndex(Indexes.ascending("page", "psid"), new IndexOptions().unique(true));
        readers.insertOne(new Document("_id", 1).append("page", "a").append("psid", "x"));
        readers.insertOne(new Document("_id", 2).append("page", "a").append("psid", "y"));

        assertThatThrownBy(() -> readers.updateOne(eq("_id", 2), set("psid", "x")))
                .hasMessageContaining("E11000");
        readers.deleteOne(eq("_id", 1));
        readers.updateOne(eq("_id", 2), set("psid", "x"));

        assertThat(readers.find(and(eq("page", "a"), eq("psid", "x"), eq("_id", 2)))
                        .first())
                .isNotNull();
        assertThat(readers.find(and(eq("page", "a"), eq("psid", "y"))).first()).isNull();
    }

    @Test
    void a_sparse_unique_index_leaves_out_those_without_the_field() {
        readers.createIndex(
                Indexes.ascending("mail"), new IndexOptions().unique(true).sparse(true));

        readers.insertMany(List.of(
                reader("anna", 1), reader("bruno", 2), reader("chloé", 3).append("mail", "c@x")));

        assertThatThrownBy(() -> readers.insertOne(reader("dan", 4).append("mail", "c@x")))
                .hasMessageContaining("E11000");
    }

    @Test
    void a_counter_never_gives_the_same_number_twice() throws Exception {
        Callable<List<Integer>> counting =
                () -> IntStream.range(0, 100).map(i -> nextNumber()).boxed().toList();

        List<Integer> numbers =
                inThreads(16, counting).stream().flatMap(List::stream).toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 1600).boxed().toList());
    }

    @Test
    void readers_and_writers_of_the_same_documents_do_not_disturb_each_other() throws Exception {
        readers.insertMany(numbered(0, 300));
        Callable<Integer> readingAndWriting = () -> {
            for (int i = 0; i < 30; i++) {
                readers.updateMany(
                        lt("hour", 1_000_000),
                        List.of(set("hour", i), set("fresh" + i, true)).get(i % 2));
                assertThat(readers.find().into(new ArrayList<>())).hasSize(300);
            }
            return 30;
        };

        assertThat(inThreads(8, readingAndWriting)).containsOnly(30);
    }

    @Test
    void collections_are_renamed_and_dropped_with_their_indexes() {
        readers.createIndex(Indexes.ascending("psid"), new IndexOptions().unique(true));
        readers.insertOne(new Document("_id", 1).append("psid", "x"));
        readers.renameCollection(new com.mongodb.MongoNamespace("kiosque.people"));
        reopen();
        MongoCollection<Document> people = client.getDatabase("kiosque").getCollection("people");

        assertThatThrownBy(() -> people.insertOne(new Document("_id", 2).append("psid", "x")))
                .hasMessageContaining("E11000");
        people.drop();

        assertThat(client.getDatabase("kiosque").listCollectionNames()).isEmpty();
        people.insertOne(new Document("_id", 2).append("psid", "x"));
    }

    @Test
    void everything_is_there_after_a_restart() {
        readers.createIndex(Indexes.ascending("hour"), new IndexOptions().unique(true));
        readers.insertMany(numbered(0, 1000));

        reopen();

        assertThat(readers.countDocuments()).isEqualTo(1000);
        assertThat(readers.find(eq("hour", 77)).first()).containsEntry("_id", 77);
        assertThatThrownBy(() -> readers.insertOne(reader("anna", 77))).hasMessageContaining("E11000");
    }

    @Test
    void the_health_check_is_content() {
        readers.insertOne(reader("anna", 1));

        assertThat(new MongoHealthIndicator(client).health().getStatus()).isEqualTo(Status.UP);
        assertThat(client.getDatabase("kiosque").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true);
    }

    @Test
    void the_one_in_memory_answers_like_the_one_on_disk() {
        try (EmbeddedDatabase memory = EmbeddedDatabase.inMemory();
                MongoClient other = MongoClients.create(memory.connectionString())) {
            MongoCollection<Document> others = other.getDatabase("kiosque").getCollection("readers");

            others.insertMany(numbered(0, 1000));

            assertThat(others.find(eq("_id", 500)).first()).containsEntry("hour", 500);
        }
    }

    private int nextNumber() {
        return readers.findOneAndUpdate(
                        eq("_id", "counter"),
                        inc("n", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))
                .getInteger("n");
    }

    private void reopen() {
        close();
        open();
    }

    private static Document reader(String id, int hour) {
        return new Document("_id", id).append("hour", hour);
    }

    private static List<Document> numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Document("_id", i).append("hour", i))
                .toList();
    }

    private static <T> List<T> inThreads(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
