package press.kiosque.digest;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Duplicates;

/**
 * Which newsrooms' digests are being built now, so that of several nodes whose clocks tick one begins. Whoever builds a part of a
 * run shows with each chunk that it goes on; a run of which nothing is heard for as long as the lease is free for the next tick.
 * It only saves work: two runs at once would send nothing twice.
 *
 * <pre>{ _id: "le-kiosque", until: ISODate }</pre>
 */
@Repository
class RunLeases {

    private static final Duration LEASE = Duration.ofSeconds(20);

    private final MongoCollection<Document> leases;
    private final Clock clock;

    /** By the machine's own clock, whatever clock readers' hours are told by. */
    @Autowired
    RunLeases(MongoDatabase database) {
        this(database, Clock.systemUTC());
    }

    RunLeases(MongoDatabase database, Clock clock) {
        this.leases = database.getCollection("digest_leases");
        this.clock = clock;
    }

    /** Takes the newsroom's digests on, if nobody else is at them. */
    boolean take(String newsroom) {
        Document seen = leases.find(eq(newsroom)).first();
        Instant now = clock.instant();
        if (seen == null) {
            return first(newsroom, now);
        }
        Date until = seen.getDate("until");
        return !until.toInstant().isAfter(now)
                && leases.updateOne(and(eq(newsroom), eq("until", until)), set("until", end(now)))
                                .getMatchedCount()
                        == 1;
    }

    private boolean first(String newsroom, Instant now) {
        try {
            leases.insertOne(new Document("_id", newsroom).append("until", end(now)));
            return true;
        } catch (MongoWriteException e) {
            Duplicates.orThrow(e);
            return false;
        }
    }

    /** Shows that the newsroom's digests are being built still. */
    void keep(String newsroom) {
        until(newsroom, end(clock.instant()));
    }

    /** Lets the next tick begin a run. */
    void leave(String newsroom) {
        until(newsroom, Date.from(Instant.EPOCH));
    }

    private void until(String newsroom, Date end) {
        leases.updateOne(eq(newsroom), set("until", end), new UpdateOptions().upsert(true));
    }

    private Date end(Instant now) {
        return Date.from(now.plus(LEASE));
    }
}
