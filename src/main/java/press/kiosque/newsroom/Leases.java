package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/**
 * Which work is being done now, so that of several nodes whose clocks tick one begins. Whoever is at it may show now and then
 * that it goes on; work of which nothing is heard for as long as its lease is free for the next tick. It only saves work: two
 * who do the same at once must do no harm.
 *
 * <pre>{ _id: "digest:le-kiosque", until: ISODate }</pre>
 */
@Repository
public class Leases {

    /** Longer than any lease: what is taken further ahead was taken by a clock that has been set back since. */
    private static final Duration FARTHEST = Duration.ofMinutes(10);

    private final MongoCollection<Document> leases;
    private final Clock clock;

    /** By the database's clock, whatever clocks the nodes and readers' hours go by. */
    @Autowired
    public Leases(MongoDatabase database) {
        this(database, new DatabaseClock(database));
    }

    Leases(MongoDatabase database, Clock clock) {
        this.leases = database.getCollection("leases");
        this.clock = clock;
    }

    /** Takes this work on for so long, 10 minutes at most, if nobody else is at it. */
    public boolean take(String work, Duration length) {
        Instant now = clock.instant();
        Instant end = now.plus(length);
        boolean free = leases.updateOne(and(eq(work), isOver("until", now)), set("until", end))
                        .getMatchedCount()
                > 0;
        return free || (leases.find(eq(work)).first() == null && first(work, end));
    }

    /** A condition for a query: the lease in this field is over now, or of a clock that has been set back since. */
    public static Bson isOver(String field, Instant now) {
        return or(lte(field, now), gt(field, now.plus(FARTHEST)));
    }

    private boolean first(String work, Instant until) {
        return Inserts.unlessKnown(leases, new Document("_id", work).append("until", until));
    }

    /** Shows that somebody is at this work still, for so long. */
    public void keep(String work, Duration length) {
        until(work, clock.instant().plus(length));
    }

    /** Lets the next tick take it on. */
    public void leave(String work) {
        until(work, Instant.EPOCH);
    }

    private void until(String work, Instant end) {
        leases.updateOne(eq(work), set("until", end), new UpdateOptions().upsert(true));
    }
}
