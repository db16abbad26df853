package press.kiosque.embedded;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;

class EmbeddedDatabaseReadTest extends EmbeddedDatabaseHarness {

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
    void pages_of_a_list_hold_each_document_once_where_all_come_at_the_same_place() {
        readers.insertMany(numbered(0, 100).stream()
                .map(reader -> reader.append("since", "today"))
                .toList());
        var seen = new ArrayList<Document>();

        for (int skip = 0; skip < 100; skip += 30) {
            readers.find().sort(descending("since")).skip(skip).limit(30).into(seen);
        }

        assertThat(seen).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void what_is_asked_of_nested_fields_lists_and_absent_ones_is_found_in_whole_documents() {
        Document anna = reader("anna", 1)
                .append("presence", new Document("lastAct", 5))
                .append("editions", List.of(new Document("slug", "matin"), new Document("slug", "soir")));
        Document bruno = reader("bruno", 2).append("presence", new Document("lastAct", null));
        readers.insertMany(List.of(anna, bruno));

        assertThat(readers.find(gte("presence.lastAct", 5)).into(new ArrayList<>()))
                .containsExactly(anna);
        assertThat(readers.find(eq("presence.lastAct", null)).into(new ArrayList<>()))
                .containsExactly(bruno);
        assertThat(readers.find(eq("editions", null)).into(new ArrayList<>())).containsExactly(bruno);
        assertThat(readers.find(or(eq("editions.slug", "soir"), eq("hour", 9))).into(new ArrayList<>()))
                .containsExactly(anna);
        assertThat(readers.find(expr(new Document("$eq", List.of("$hour", 2)))).into(new ArrayList<>()))
                .containsExactly(bruno);
        assertThat(readers.find(gte("hour", 1))
                        .projection(Projections.exclude("presence", "editions"))
                        .into(new ArrayList<>()))
                .containsExactly(reader("anna", 1), reader("bruno", 2));
    }

    @Test
    void what_is_chosen_is_counted_unwound_and_grouped() {
        readers.insertMany(List.of(
                reader("anna", 1).append("editions", List.of("matin", "soir")),
                reader("bruno", 2).append("editions", List.of("soir")),
                reader("carla", 9).append("editions", List.of("soir"))));

        assertThat(readers.countDocuments(lt("hour", 9))).isEqualTo(2);
        assertThat(readers.aggregate(List.of(
                                match(lt("hour", 9)), unwind("$editions"), group("$editions", sum("readers", 1))))
                        .into(new ArrayList<>()))
                .containsExactlyInAnyOrder(
                        new Document("_id", "matin").append("readers", 1),
                        new Document("_id", "soir").append("readers", 2));
        assertThat(readers.aggregate(List.of(match(eq("hour", 9)))).into(new ArrayList<>()))
                .containsExactly(reader("carla", 9).append("editions", List.of("soir")));
        assertThat(readers.aggregate(List.of(match(eq("hour", 9)), group(null, first("whole", "$$ROOT"))))
                        .first()
                        .get("whole"))
                .isEqualTo(reader("carla", 9).append("editions", List.of("soir")));
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
    void a_document_of_every_kind_of_value_comes_back_as_it_was_written_whole_or_in_part() {
        BsonDocument every = BsonDocument.parse("""
                {"_id": "anna", "text": "Hélène 📰", "none": null, "yes": true, "numbers": [1, {"$numberLong": "2"}, 0.5,
                 {"$numberDecimal": "3"}], "bytes": {"$binary": {"base64": "AAE=", "subType": "00"}}, "empty": {},
                 "moment": {"$date": "2026-11-30T08:00:00Z"}, "reference": {"$oid": "0123456789abcdef01234567"},
                 "nested": {"list": [], "deep": [{"text": "x"}]}}
                """);
        MongoCollection<BsonDocument> kinds = readers.withDocumentClass(BsonDocument.class);
        kinds.insertMany(List.of(every, BsonDocument.parse("{'_id': 'bruno'}")));

        assertThat(kinds.find().batchSize(1)).contains(every).hasSize(2);
        assertThat(kinds.find(eq("_id", "anna")).projection(Projections.include("nested", "yes")))
                .containsExactly(new BsonDocument("_id", every.get("_id"))
                        .append("yes", every.get("yes"))
                        .append("nested", every.get("nested")));
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
    void the_health_check_is_content() {
        readers.insertOne(reader("anna", 1));

        assertThat(new MongoHealthIndicator(client).health().getStatus()).isEqualTo(Status.UP);
        assertThat(client.getDatabase("kiosque").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true);
    }

    @Test
    void the_one_in_memory_answers_like_the_one_on_disk() {
        try (EmbeddedDatabase memory = EmbeddedDatabase.inMemory(Duration.ofMillis(2));
                MongoClient other = MongoClients.create(memory.connectionString())) {
            MongoCollection<Document> others = other.getDatabase("kiosque").getCollection("readers");

            others.insertMany(numbered(0, 1000));

            assertThat(others.find(eq("_id", 500)).first()).containsEntry("hour", 500);
        }
    }
}
