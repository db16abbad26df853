package press.kiosque.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNamespace;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseWriteTest extends EmbeddedDatabaseHarness {

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
            for (int i = 0; i < 10; i++) {
                readers.updateMany(
                        lt("hour", 1_000_000),
                        List.of(set("hour", i), set("fresh" + i, true)).get(i % 2));
                assertThat(readers.find().into(new ArrayList<>())).hasSize(300);
            }
            return 10;
        };

        assertThat(inThreads(8, readingAndWriting)).containsOnly(10);
    }

    @Test
    void collections_are_renamed_and_dropped_with_their_indexes() {
        readers.createIndex(Indexes.ascending("psid"), new IndexOptions().unique(true));
        readers.insertOne(new Document("_id", 1).append("psid", "x"));
        readers.renameCollection(new MongoNamespace("kiosque.people"));
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

    private int nextNumber() {
        return readers.findOneAndUpdate(
                        eq("_id", "counter"),
                        inc("n", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))
                .getInteger("n");
    }
}
