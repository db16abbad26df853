package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** How far readers have come with what was sent; it stands with them in {@link Subscribers}. */
@Repository
public class SeenBook {

    private static final int TOGETHER = 1000;

    private final MongoCollection<Document> subscribers;

    public SeenBook(MongoDatabase database) {
        this.subscribers = database.getCollection("subscribers");
    }

    /** Up to when each reader's phone has what was sent, or has shown it; an earlier moment changes nothing. */
    public void write(Map<String, Instant> deliveredUpTo, Map<String, Instant> readUpTo) {
        List<UpdateOneModel<Document>> updates = Stream.concat(
                        latest("presence.deliveredUpTo", deliveredUpTo), latest("presence.readUpTo", readUpTo))
                .toList();
        if (!updates.isEmpty()) {
            subscribers.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        }
    }

    private static Stream<UpdateOneModel<Document>> latest(String field, Map<String, Instant> moments) {
        return moments.entrySet().stream()
                .map(entry -> new UpdateOneModel<>(eq(entry.getKey()), max(field, entry.getValue())));
    }

    /** The same of the newsroom's readers, in no particular order; a scan. Close it. */
    public MongoCursor<Seen> of(String newsroom) {
        return subscribers
                .find(eq("newsroom", newsroom))
                .projection(include("presence.deliveredUpTo", "presence.readUpTo"))
                .batchSize(TOGETHER)
                .map(Seen::of)
                .iterator();
    }
}
