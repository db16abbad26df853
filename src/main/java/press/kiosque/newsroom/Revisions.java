package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/**
 * Who saved a thing last, so that of two people who write in it at once the second is told instead of winning unseen.
 *
 * <pre>{ _id: "edition:le-kiosque/matin", version: 3, by: "ines", at: ISODate }</pre>
 *
 * A save takes the next version first and writes the thing after. If it dies between, the thing is as it was and others are told
 * of a change that they do not find.
 */
@Repository
public class Revisions {

    private final MongoCollection<Revision> revisions;

    Revisions(MongoDatabase database) {
        this.revisions = database.getCollection("revisions", Revision.class);
    }

    /**
     * The last save of one thing.
     *
     * @param id kind and id of the thing
     * @param version counts its saves, from 1
     * @param by a user's name
     */
    public record Revision(@BsonId String id, long version, String by, Instant at) {}

    /** The last save; empty if nobody has saved it on the site yet. */
    public Optional<Revision> last(String thing) {
        return Optional.ofNullable(revisions.find(eq(thing)).first());
    }

    /** The version that a form carries along; 0 before the first save. */
    public long version(String thing) {
        return last(thing).map(Revision::version).orElse(0L);
    }

    /** Takes the version after the one that was seen; false if somebody else has done so. */
    public boolean take(String thing, long seen, String who, Instant now) {
        var next = new Revision(thing, seen + 1, who, now);
        if (seen > 0) {
            return revisions
                            .replaceOne(and(eq(thing), eq("version", seen)), next)
                            .getMatchedCount()
                    > 0;
        }
        return Inserts.unlessKnown(revisions, next);
    }
}
