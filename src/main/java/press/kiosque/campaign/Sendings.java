package press.kiosque.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.campaign.Sending.Stage;

/**
 * How far each push has got that was begun.
 *
 * <pre>{ _id: "692180…", lease: ISODate, stage: "ALL", since: ISODate, handedAt: ISODate, handed: 812, readers: 812,
 *   reachable: 640, mark: 4711 }</pre>
 */
@Repository
class Sendings {

    private final MongoCollection<Sending> sendings;

    Sendings(MongoDatabase database) {
        this.sendings = database.getCollection("sendings", Sending.class);
    }

    Optional<Sending> find(String id) {
        return Optional.ofNullable(sendings.find(eq(id)).first());
    }

    /** Notes how a push is to be sent, unless that is noted already. */
    void plan(Sending sending) {
        try {
            sendings.insertOne(sending);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Takes the work on until then; false if another process has it. */
    boolean lease(String id, Instant now, Instant until) {
        return sendings.updateOne(and(eq(id), lte("lease", now)), set("lease", until))
                        .getModifiedCount()
                > 0;
    }

    /** Whoever works on it still does, until then; or has done what there was to do now. */
    void keep(String id, Instant until) {
        sendings.updateOne(eq(id), set("lease", until));
    }

    /** All of this stage are in the queue. */
    void handed(String id, Instant at, long readers) {
        sendings.updateOne(eq(id), combine(set("handedAt", at), set("handed", readers)));
    }

    /** The next stage begins. */
    void goOn(String id) {
        sendings.updateOne(
                and(eq(id), eq("stage", Stage.CANARY)),
                combine(set("stage", Stage.ALL), set("handedAt", null), set("handed", 0L)));
    }
}
