package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmbeddedExcerptTest {

    /** A value of each type that the database stores, each under its own name. */
    private static final Document EVERYTHING = new Document("_id", new ObjectId())
            .append("real", 1.5)
            .append("text", "à la une")
            .append("nested", new Document("text", "inside").append("list", List.of(1, 2)))
            .append("list", List.of("a", new Document("b", 2)))
            .append("bytes", new BinData(new byte[] {0, 1, 0}))
            .append("uuid", UUID.fromString("0e4cbfc7-4f4f-4a5e-8d3a-5b1d4c1c9a10"))
            .append("yes", true)
            .append("at", Instant.parse("2026-11-22T09:00:00Z"))
            .append("nothing", null)
            .append("small", 7)
            .append("stamp", new BsonTimestamp(12))
            .append("large", 7L)
            .append("exact", Decimal128.ONE)
            .append("last", "end");

    @Test
    void eachFieldIsReadByItselfWhateverStandsAroundIt() {
        byte[] stored = EmbeddedBson.encode(EVERYTHING);
        Document whole = EmbeddedBson.decode(stored);

        for (String name : EVERYTHING.keySet()) {
            Document part = EmbeddedExcerpt.of(Optional.of(Set.of(name))).read(stored);

            assertThat(part.keySet()).containsExactly(name);
            assertThat(part.get(name)).usingRecursiveComparison().isEqualTo(whole.get(name));
        }
    }

    @Test
    void aDocumentWithAValueThatTellsNoLengthIsReadWhole() {
        var document = new Document("pattern", new BsonRegularExpression("^a", "i")).append("status", "ACTIVE");

        Document part = EmbeddedExcerpt.of(Optional.of(Set.of("status"))).read(EmbeddedBson.encode(document));

        assertThat(part.keySet()).containsExactly("pattern", "status");
    }

    @Test
    void ofTextNestedOrNotTheFirstLevelAloneIsMeant() {
        var document = new Document("nested", new Document("status", "INSIDE"))
                .append("stat", "shorter")
                .append("statuses", "longer")
                .append("status", "ACTIVE");

        Document part = EmbeddedExcerpt.of(Optional.of(Set.of("status"))).read(EmbeddedBson.encode(document));

        assertThat(part).isEqualTo(new Document("status", "ACTIVE"));
    }

    @Test
    void whoDoesNotKnowWhichFieldsReadsAll() {
        assertThat(EmbeddedExcerpt.of(Optional.empty()).read(EmbeddedBson.encode(new Document("a", 1))))
                .isEqualTo(new Document("a", 1));
    }
}
