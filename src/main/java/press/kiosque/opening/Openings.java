package press.kiosque.opening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Ids;

/**
 * How often links that name nobody were opened, hour by hour. What a named reader opened stands on the ledger's row.
 *
 * <pre>{ _id: "digest:matin:2026-11-22|q83J0xKp2aBc|2026-11-22T07:00:00Z", newsroom: "le-kiosque",
 *   occasion: "digest:matin:2026-11-22", article: "q83J0xKp2aBc", hour: ISODate, times: 12 }</pre>
 */
@Repository
public class Openings {

    private final MongoCollection<Opened> openings;

    Openings(MongoDatabase database) {
        this.openings = database.getCollection("openings", Opened.class);
        this.openings.createIndex(Indexes.ascending("newsroom", "hour"));
    }

    /** Counts one more. */
    void add(String newsroom, Link link, Instant at) {
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        openings.updateOne(
                eq(String.join("|", link.occasion(), link.article(), hour.toString())),
                combine(
                        setOnInsert("newsroom", newsroom),
                        setOnInsert("occasion", link.occasion()),
                        setOnInsert("article", link.article()),
                        setOnInsert("hour", hour),
                        inc("times", 1L)),
                new UpdateOptions().upsert(true));
    }

    /** The newsroom's, from this moment until before that one; a scan. */
    public List<Opened> between(String newsroom, Instant from, Instant to) {
        return openings.find(and(eq("newsroom", newsroom), gte("hour", from), lt("hour", to)))
                .into(new ArrayList<>());
    }

    /** The ids of those of hours before this moment; close it. A scan. */
    public MongoCursor<String> before(Instant moment) {
        return Ids.of(openings, lt("hour", moment));
    }

    /** Drops those of these ids. */
    public void drop(Collection<String> ids) {
        openings.deleteMany(in("_id", ids));
    }

    /** So often an article was opened from one occasion in one hour. */
    public record Opened(
            @BsonId String id, String newsroom, String occasion, String article, Instant hour, long times) {}
}
