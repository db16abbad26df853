package press.kiosque.canary;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Which newsrooms' canaries are missed: told to the nodes that send none on its way, such as those that only serve the site, and
 * to those that start anew meanwhile.
 *
 * <pre>{ _id: "gazette", since: ISODate, cause: "it waits in the queue, or the Page takes nothing" }</pre>
 */
@Repository
class CanarySilences {

    private final MongoCollection<Document> silences;

    CanarySilences(MongoDatabase database) {
        this.silences = database.getCollection("canarySilences");
    }

    /** A silence, and where the canary was lost. */
    record Silence(Instant since, String cause) {}

    /** A newsroom's is missed since then, unless it has been for longer; it was lost here. */
    void begin(String newsroom, Instant since, String cause) {
        silences.updateOne(
                eq(newsroom),
                combine(setOnInsert("since", since), set("cause", cause)),
                new UpdateOptions().upsert(true));
    }

    /** A newsroom's was heard. */
    void end(String newsroom) {
        silences.deleteOne(eq(newsroom));
    }

    /** Whether a newsroom's is missed. */
    Optional<Silence> of(String newsroom) {
        return Optional.ofNullable(silences.find(eq(newsroom)).first())
                .map(found -> new Silence(found.getDate("since").toInstant(), found.getString("cause")));
    }
}
