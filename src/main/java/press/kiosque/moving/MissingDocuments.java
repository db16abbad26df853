package press.kiosque.moving;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import press.kiosque.moving.Backups.Told;
import press.kiosque.newsroom.Inserts;
import press.kiosque.subscriber.Consents;

/** Inserts the documents that a collection does not have, without those about readers who were forgotten since. */
final class MissingDocuments implements ItemWriter<BsonDocument> {

    private final MongoCollection<BsonDocument> collection;
    private final Consents consents;
    private final Instant begun;
    private final Told told;
    private long added;

    MissingDocuments(MongoCollection<BsonDocument> collection, Consents consents, Instant begun, Told told) {
        this.collection = collection;
        this.consents = consents;
        this.begun = begun;
        this.told = told;
    }

    /** How many were missing. */
    long added() {
        return added;
    }

    @Override
    public void write(Chunk<? extends BsonDocument> chunk) {
        Map<String, Instant> forgotten = consents.forgotten(
                chunk.getItems().stream().flatMap(MissingDocuments::readers).toList());
        List<? extends BsonDocument> kept = chunk.getItems().stream()
                .filter(document -> readers(document)
                        .noneMatch(reader ->
                                forgotten.getOrDefault(reader, Instant.MIN).isAfter(begun)))
                .toList();
        added += kept.size() - Inserts.allUnlessKnown(collection, kept).size();
        told.more(chunk.size());
    }

    /** Of whom a document may be: its id or its field {@code subscriber} says it. */
    private static Stream<String> readers(BsonDocument document) {
        return Stream.of("_id", "subscriber")
                .filter(document::isString)
                .map(document::getString)
                .map(BsonString::getValue);
    }
}
