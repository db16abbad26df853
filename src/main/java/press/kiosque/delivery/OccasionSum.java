package press.kiosque.delivery;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import press.kiosque.delivery.Delivery.Outcome;

/**
 * One occasion as a whole.
 *
 * @param at when its last row was claimed
 * @param readers whom it was for
 * @param reached whom the channel took it for, by its answer or its echo
 */
public record OccasionSum(String occasion, Instant at, long readers, long reached) {

    private static final Document IS_FIRST = new Document("$eq", List.of("$attempt", 1));
    private static final Document IS_REACHED = new Document(
            "$or",
            List.of(
                    new Document("$eq", List.of("$outcome", Outcome.ACCEPTED.name())),
                    new Document("$ne", List.of(new Document("$ifNull", List.of("$echoedAt", "")), ""))));

    /** How rows are put together. */
    static final Bson GROUPED =
            group("$occasion", max("at", "$claimedAt"), sum("readers", one(IS_FIRST)), sum("reached", one(IS_REACHED)));

    private static Document one(Document condition) {
        return new Document("$cond", List.of(condition, 1L, 0L));
    }

    static OccasionSum of(Document summed) {
        return new OccasionSum(
                summed.getString("_id"),
                summed.getDate("at").toInstant(),
                summed.getLong("readers"),
                summed.getLong("reached"));
    }
}
