package press.kiosque.delivery;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Coalesced;
import press.kiosque.newsroom.Coalescer;
import press.kiosque.newsroom.Ids;

/**
 * The ledger: a row for each attempt to bring an occasion to a reader.
 *
 * <pre>{ _id: "digest:matin:2026-11-22|le-kiosque/24001", newsroom: "le-kiosque", subscriber: "le-kiosque/24001",
 *   occasion: "digest:matin:2026-11-22", kind: "DIGEST", attempt: 1, claimedAt: ISODate, outcome: "ACCEPTED",
 *   messageId: "m_81c…", settledAt: ISODate, articles: ["q83J0xKp2aBc"], echoedAt: ISODate,
 *   rule: "OPEN_WINDOW", opened: ["q83J0xKp2aBc"], openedAt: ISODate }</pre>
 *
 * <ol>
 *   <li>A row is claimed by inserting it. A duplicate key means that somebody has claimed it: nothing is sent.
 *   <li>Then the message is sent, and the outcome is set on the row.
 *   <li>A row without an outcome whose batch comes again belongs to a process that died: it is unknown.
 * </ol>
 */
@Repository
public class Deliveries {

    /** By the channel's answer or its echo. */
    private static final Bson SENT = or(eq("outcome", Outcome.ACCEPTED), ne("echoedAt", null));

    private final MongoCollection<Delivery> deliveries;
    private final Coalescer<List<Delivery>, Set<Integer>> claims;
    private final Coalescer<List<? extends WriteModel<Delivery>>, ?> writes;

    Deliveries(MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries", Delivery.class);
        this.deliveries.createIndex(Indexes.ascending("occasion"));
        this.deliveries.createIndex(Indexes.ascending("subscriber"));
        this.claims = Coalesced.insert(deliveries);
        this.writes = Coalesced.write(deliveries);
    }

    /**
     * Claims rows by inserting them.
     *
     * @return the ids that were claimed before, by whomever
     */
    Set<String> claim(List<Delivery> rows) {
        return rows.isEmpty()
                ? Set.of()
                : claims.ask(rows).stream().map(at -> rows.get(at).id()).collect(toSet());
    }

    /** Sets the outcome of rows. */
    void settle(Collection<Settlement> settlements) {
        write(settlements.stream().map(Deliveries::update).toList());
    }

    /** Nobody knows what became of these rows, but for those of which somebody has said it meanwhile. */
    void unknown(Collection<String> ids, String reason, Instant at) {
        write(ids.stream()
                .map(id -> new UpdateOneModel<Delivery>(
                        and(eq(id), eq("outcome", null)),
                        combine(set("outcome", Outcome.UNKNOWN), set("reason", reason), set("settledAt", at))))
                .toList());
    }

    private void write(List<UpdateOneModel<Delivery>> updates) {
        if (!updates.isEmpty()) {
            writes.ask(updates);
        }
    }

    /** Who knows no id of the channel's leaves the one that an echo may have told. */
    private static UpdateOneModel<Delivery> update(Settlement settled) {
        Bson outcome = combine(
                set("outcome", settled.outcome()), set("reason", settled.reason()), set("settledAt", settled.at()));
        return new UpdateOneModel<>(
                eq(settled.id()),
                settled.messageId() == null ? outcome : combine(outcome, set("messageId", settled.messageId())));
    }

    /** The channel has told us that these deliveries went out; one that is not ours changes nothing. */
    void echoed(Collection<Inbound.Echoed> echoes) {
        List<UpdateOneModel<Delivery>> updates = new ArrayList<>();
        for (Inbound.Echoed echo : echoes) {
            if (echo.metadata() != null) {
                Instant at = echo.source().at();
                updates.add(new UpdateOneModel<>(
                        eq(echo.metadata()), combine(set("echoedAt", at), set("messageId", echo.messageId()))));
            }
        }
        write(updates);
    }

    /**
     * The reader of this row opened one of the articles told in it; the same again changes nothing.
     *
     * @return the row as stored afterwards; empty if there is none, or it tells no such article
     */
    public Optional<Delivery> opened(String id, String article, Instant at) {
        return Optional.ofNullable(deliveries.findOneAndUpdate(
                and(eq(id), eq("articles", article)),
                combine(addToSet("opened", article), min("openedAt", at)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** The rows of these ids, in no particular order; unknown ids are left out. */
    public List<Delivery> find(Collection<String> ids) {
        return deliveries.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** The rows of these readers whose message has one of these ids of the channel's, in no particular order. */
    public List<Delivery> ofMessages(Collection<String> subscribers, Collection<String> messageIds) {
        return deliveries
                .find(and(in("subscriber", subscribers), in("messageId", messageIds)))
                .into(new ArrayList<>());
    }

    /** Everything that was brought or not brought to one reader, in no particular order; a scan of the embedded database. */
    public List<Delivery> of(String subscriber) {
        return deliveries.find(eq("subscriber", subscriber)).into(new ArrayList<>());
    }

    /** The ids of these newsrooms' rows claimed before this moment; close it. A scan of the embedded database. */
    public MongoCursor<String> before(Collection<String> newsrooms, Instant moment) {
        return Ids.of(deliveries, and(in("newsroom", newsrooms), lt("claimedAt", moment)));
    }

    /** Drops the rows of these ids. */
    public void drop(Collection<String> ids) {
        deliveries.deleteMany(in("_id", ids));
    }

    /** Forgets everything that was brought or not brought to these readers; a scan of the embedded database. */
    public void erase(Collection<String> readers) {
        deliveries.deleteMany(in("subscriber", readers));
    }

    /** Everything of one occasion, in no particular order; a scan. */
    public List<Delivery> ofOccasion(String occasion) {
        return deliveries.find(eq("occasion", occasion)).into(new ArrayList<>());
    }

    /** The readers whom one occasion reached, by the channel's answer or its echo; a scan. Close it. */
    public MongoCursor<String> reachedBy(String occasion) {
        return readers(and(eq("occasion", occasion), SENT));
    }

    /** The readers whom something reached since this moment that told one of these articles; a scan. Close it. */
    public MongoCursor<String> told(String newsroom, Collection<String> articles, Instant since) {
        return readers(and(eq("newsroom", newsroom), gte("claimedAt", since), in("articles", articles), SENT));
    }

    private MongoCursor<String> readers(Bson which) {
        return deliveries
                .withDocumentClass(Document.class)
                .find(which)
                .projection(include("subscriber"))
                .map(found -> found.getString("subscriber"))
                .iterator();
    }

    /** The rows by which one occasion reached somebody, in no particular order; a scan. Close it. */
    public MongoCursor<Delivery> sent(String occasion) {
        return deliveries
                .find(and(eq("occasion", occasion), SENT))
                .batchSize(1000)
                .iterator();
    }

    /** Everything of the occasions whose names begin like this, in no particular order; a scan. */
    public List<Delivery> ofOccasionsFrom(String beginning) {
        return deliveries
                .find(regex("occasion", "^" + Pattern.quote(beginning)))
                .into(new ArrayList<>());
    }

    /** The newsroom's rows claimed at this moment or later, one after the other; a scan. Close it. */
    public MongoCursor<Delivery> since(String newsroom, Instant moment) {
        return deliveries
                .find(and(eq("newsroom", newsroom), gte("claimedAt", moment)))
                .batchSize(1000)
                .iterator();
    }

    /** The newsroom's rows claimed from this moment until before that one, one after the other; a scan. Close it. */
    public MongoCursor<Delivery> between(String newsroom, Instant from, Instant to) {
        return deliveries
                .find(and(eq("newsroom", newsroom), gte("claimedAt", from), lt("claimedAt", to)))
                .batchSize(1000)
                .iterator();
    }

    /** How many rows of this kind have each outcome; rows without one are left out. A scan. */
    public Map<Outcome, Long> outcomes(DeliveryKind kind) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        var counted = List.of(match(and(eq("kind", kind), ne("outcome", null))), group("$outcome", sum("rows", 1)));
        deliveries
                .aggregate(counted, Document.class)
                .forEach(row -> counts.put(
                        Outcome.valueOf(row.getString("_id")),
                        row.get("rows", Number.class).longValue()));
        return counts;
    }

    /** How many rows there are, about. */
    public long count() {
        return deliveries.estimatedDocumentCount();
    }
}
