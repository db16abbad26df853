package press.kiosque.admin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Deeds;

/**
 * Who did what on the site, only ever added to.
 *
 * <pre>{ _id: "692180…", at: ISODate, who: "ines", what: "password.chosen", subject: "ines" }</pre>
 */
@Repository
class Audit implements Deeds {

    private static final int LONGEST = 100;

    private final MongoCollection<AuditEntry> entries;
    private final Clock clock;

    Audit(MongoDatabase database, Clock clock) {
        this.entries = database.getCollection("audit", AuditEntry.class);
        this.clock = clock;
    }

    /** Adds to the log; words that strangers typed are cut to a sane length. */
    @Override
    public void record(String who, String what, String subject) {
        entries.insertOne(new AuditEntry(new ObjectId().toHexString(), clock.instant(), cut(who), what, cut(subject)));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
