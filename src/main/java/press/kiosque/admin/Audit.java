package press.kiosque.admin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
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

    /**
     * Up to this many entries, the newest first.
     *
     * @param words only those by somebody of this name, or to something whose id or name holds them; empty for all
     * @param before only those older than the entry of this id; null from the newest
     */
    List<AuditEntry> newest(String words, @Nullable String before, int most) {
        Bson about = words.isEmpty()
                ? Filters.empty()
                : Filters.or(Filters.eq("who", words), Filters.regex("subject", Pattern.quote(words), "i"));
        return entries.find(before == null ? about : Filters.and(about, Filters.lt("_id", before)))
                .sort(Sorts.descending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
