package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Repository;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

/** The readers as editors leaf through them; each look is one scan on the embedded database. */
@Repository
@ConditionalOnWebApplication
public class SubscriberList {

    /** In the order in which editors ask for them. */
    static final List<Status> STATUSES = List.of(Status.ACTIVE, Status.VISITING, Status.STOPPED, Status.UNREACHABLE);

    private final MongoCollection<Subscriber> subscribers;

    SubscriberList(MongoDatabase database) {
        this.subscribers = database.getCollection("subscribers", Subscriber.class);
        this.subscribers.createIndex(Indexes.ascending("newsroom", "since"));
    }

    /** These readers, the newest first. */
    List<Subscriber> newest(String newsroom, ReaderFilter which, int skip, int limit) {
        return subscribers
                .find(which.in(newsroom))
                .sort(Sorts.descending("since"))
                .skip(skip)
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** How many these readers are. */
    long count(String newsroom, ReaderFilter which) {
        return subscribers.countDocuments(which.in(newsroom));
    }

    /** How many active readers take which edition, by its slug; who takes none is in none. */
    public Map<String, Long> countByEdition(String newsroom) {
        return countByEach(takers(newsroom), "$subscriptions.edition");
    }

    /** How many active readers take at least one edition. */
    long countTakers(String newsroom) {
        return subscribers.countDocuments(and(takers(newsroom), exists("subscriptions.0")));
    }

    private static Bson takers(String newsroom) {
        return and(active(newsroom), eq("purposes", Purpose.DIGEST.name()));
    }

    /** How many active readers follow which topic, by its slug; who follows none is in none. */
    Map<String, Long> countByTopic(String newsroom) {
        return countByEach(active(newsroom), "$topics");
    }

    private static Bson active(String newsroom) {
        return and(eq("newsroom", newsroom), eq("status", Status.ACTIVE.name()));
    }

    private Map<String, Long> countByEach(Bson which, String list) {
        var counts = new LinkedHashMap<String, Long>();
        subscribers
                .aggregate(
                        List.of(Aggregates.match(which), Aggregates.group(list, Accumulators.sum("readers", 1L))),
                        Document.class)
                .forEach(alike -> new HashSet<>(alike.getList("_id", String.class, List.of()))
                        .forEach(one -> counts.merge(one, alike.getLong("readers"), Long::sum)));
        return counts;
    }

    /** How many readers are due at this moment or were before. */
    public long countDue(String newsroom, Instant moment) {
        return subscribers.countDocuments(and(eq("newsroom", newsroom), lte("nextDigestAt", moment)));
    }

    /** Active readers who take this edition, the newest first. */
    public List<Subscriber> takers(String newsroom, String edition, int limit) {
        return subscribers
                .find(and(
                        eq("newsroom", newsroom),
                        eq("status", Status.ACTIVE.name()),
                        eq("subscriptions.edition", edition)))
                .sort(Sorts.descending("since"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** How many readers there are of each status; every status has a number, the active first. */
    public Map<Status, Long> countByStatus(String newsroom) {
        var counts = new LinkedHashMap<Status, Long>();
        STATUSES.forEach(status -> counts.put(status, 0L));
        subscribers
                .aggregate(
                        List.of(
                                Aggregates.match(eq("newsroom", newsroom)),
                                Aggregates.group("$status", Accumulators.sum("readers", 1L))),
                        Document.class)
                .forEach(row -> counts.put(Status.valueOf(row.getString("_id")), row.getLong("readers")));
        return counts;
    }
}
