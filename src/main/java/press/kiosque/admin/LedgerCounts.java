package press.kiosque.admin;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Repository;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.digest.DigestOccasion;

/** Counts over the ledger, the collection {@code deliveries}; each is one scan on the embedded database. */
@Repository
@ConditionalOnWebApplication
class LedgerCounts {

    private static final int MOST = 1000;

    private final MongoCollection<Delivery> deliveries;

    LedgerCounts(MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries", Delivery.class);
        this.deliveries.createIndex(Indexes.ascending("newsroom", "claimedAt"));
    }

    /** How many rows were claimed since this moment, by occasion and by what became of them. */
    List<Count> since(String newsroom, Instant moment) {
        var sent = either(is("outcome", Outcome.ACCEPTED.name()), known("echoedAt"));
        var key = new Document("kind", "$kind")
                .append(
                        "occasion",
                        choose(
                                either(
                                        isKind(DeliveryKind.DIGEST),
                                        either(isKind(DeliveryKind.PUSH), isKind(DeliveryKind.ALERT))),
                                "$occasion"))
                .append("outcome", choose(sent, Outcome.ACCEPTED.name(), "$outcome"))
                .append("first", is("attempt", 1));
        return deliveries
                .aggregate(
                        List.of(
                                match(and(
                                        eq("newsroom", newsroom),
                                        gte("claimedAt", moment),
                                        ne("kind", DeliveryKind.CANARY.name()))),
                                group(key, sum("rows", 1L), min("from", "$claimedAt")),
                                limit(MOST)),
                        Document.class)
                .map(Count::of)
                .into(new ArrayList<>());
    }

    private static Document isKind(DeliveryKind kind) {
        return is("kind", kind.name());
    }

    private static Document is(String field, Object value) {
        return new Document("$eq", List.of("$" + field, value));
    }

    private static Document known(String field) {
        return new Document("$ne", List.of(new Document("$ifNull", List.of("$" + field, "")), ""));
    }

    private static Document either(Document one, Document other) {
        return new Document("$or", List.of(one, other));
    }

    private static Document choose(Document condition, String then) {
        return choose(condition, then, "");
    }

    private static Document choose(Document condition, String then, String otherwise) {
        return new Document("$cond", List.of(condition, then, otherwise));
    }

    /**
     * So many rows of one occasion met one end.
     *
     * @param occasion empty for what goes to each reader under an occasion of its own, such as replies; readers who take an edition
     *     at another hour than its own count with the rest
     * @param outcome empty while nobody knows
     * @param first whether these were first attempts, which every reader has one of
     * @param from when the first of them was claimed
     */
    record Count(
            DeliveryKind kind, String occasion, Optional<Outcome> outcome, boolean first, long rows, Instant from) {

        private static Count of(Document row) {
            Document key = row.get("_id", Document.class);
            return new Count(
                    DeliveryKind.valueOf(key.getString("kind")),
                    DigestOccasion.atItsHour(key.getString("occasion")),
                    outcome(key.getString("outcome")),
                    key.getBoolean("first", true),
                    row.getLong("rows"),
                    row.getDate("from").toInstant());
        }

        private static Optional<Outcome> outcome(@Nullable String name) {
            return name == null || name.isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(name));
        }
    }
}
