package press.kiosque.feed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/**
 * What each feed held when it was last read. It stands apart from {@link Feeds}, since it is large, and asked for only
 * when a feed has changed.
 *
 * <pre>{ _id: "le-kiosque/une", known: Binary }</pre>
 */
@Repository
class FeedMemories {

    private final MongoCollection<Document> memories;

    FeedMemories(MongoDatabase database) {
        this.memories = database.getCollection("feedMemories");
    }

    /** Fingerprints by article id; none if the feed was never read. */
    Map<String, Long> of(String feed) {
        return Optional.ofNullable(memories.find(eq(feed)).first())
                .map(memory -> FeedMemory.unpacked(memory.get("known", Binary.class)))
                .orElse(Map.of());
    }

    /** Remembers these, by feed and article, in place of what was known of those feeds. */
    void save(Map<String, Map<String, Long>> fingerprints) {
        if (!fingerprints.isEmpty()) {
            memories.bulkWrite(
                    fingerprints.entrySet().stream()
                            .map(feed -> new ReplaceOneModel<>(
                                    eq(feed.getKey()),
                                    new Document("_id", feed.getKey())
                                            .append("known", FeedMemory.packed(feed.getValue())),
                                    new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }
}
