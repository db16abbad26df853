package press.kiosque.delivery;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** What became of occasions, counted in the ledger of {@link Deliveries}; each count is a scan of the embedded database. */
@Repository
public class OccasionCounts {

    private final MongoCollection<Delivery> deliveries;

    OccasionCounts(MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries", Delivery.class);
    }

    /** How many rows of one occasion met which end. */
    public List<OccasionCount> of(String occasion) {
        return deliveries
                .aggregate(
                        List.of(match(eq("occasion", occasion)), group(OccasionCount.KEY, sum("rows", 1L))),
                        Document.class)
                .map(OccasionCount::of)
                .into(new ArrayList<>());
    }

    /** What went out to a newsroom's readers since a moment under which occasion, of one kind. */
    public List<OccasionSum> since(String newsroom, DeliveryKind kind, Instant since) {
        return deliveries
                .aggregate(
                        List.of(
                                match(and(eq("newsroom", newsroom), eq("kind", kind), gte("claimedAt", since))),
                                OccasionSum.GROUPED),
                        Document.class)
                .map(OccasionSum::of)
                .into(new ArrayList<>());
    }
}
