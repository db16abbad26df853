package press.kiosque.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import press.kiosque.campaign.Sending.Stage;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.newsroom.Inserts;
import press.kiosque.newsroom.Leases;

/**
 * How far each push has got that was begun.
 *
 * <pre>{ _id: "692180…", lease: ISODate, stage: "ALL", since: ISODate, handedAt: ISODate, handed: 812, readers: 812,
 *   reachable: 640, mark: 4711, test: { mark: 90112, until: ISODate, look: { first: { received: 80, counted: 71, opened: 9 }, … },
 *     end: { cause: "BETTER", others: "SECOND", by: "system", at: ISODate } } }</pre>
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
        Inserts.unlessKnown(sendings, sending);
    }

    /** Takes the work on until then; false if another process has it. */
    boolean lease(String id, Instant now, Instant until) {
        return sendings.updateOne(and(eq(id), Leases.isOver("lease", now)), set("lease", until))
                        .getModifiedCount()
                > 0;
    }

    /** Whoever works on it still does, until then; or has done what there was to do now. */
    void keep(String id, Instant until) {
        sendings.updateOne(eq(id), set("lease", until));
    }

    /** All of this stage are in the queue, so many with those of earlier ones; nothing if it is at another by now. */
    void handed(String id, Stage stage, Instant at, long readers) {
        sendings.updateOne(and(eq(id), eq("stage", stage)), combine(set("handedAt", at), set("handed", readers)));
    }

    /** The next stage begins after the first ones. */
    void goOn(String id, Stage next) {
        sendings.updateOne(and(eq(id), eq("stage", Stage.CANARY)), begins(next));
    }

    private static Bson begins(Stage next) {
        return combine(set("stage", next), set("handedAt", null));
    }

    /** What was seen of the test of titles, unless that has ended. */
    void looked(String id, Look look) {
        sendings.updateOne(testOf(id), set("test.look", look));
    }

    /** Ends the test of titles, and the others' turn begins; false if it had ended, or not begun. */
    boolean end(String id, End end) {
        return sendings.updateOne(testOf(id), combine(set("test.end", end), begins(Stage.ALL)))
                        .getModifiedCount()
                > 0;
    }

    private static Bson testOf(String id) {
        return and(eq(id), eq("stage", Stage.TEST), eq("test.end", null));
    }
}
