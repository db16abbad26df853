package press.kiosque.admin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Repository;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach.Rule;

/** The ledger's rows behind a count of what was sent or not; each look is one scan on the embedded database. */
@Repository
@ConditionalOnWebApplication
class UnsentRows {

    private final MongoCollection<Delivery> deliveries;

    UnsentRows(MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries", Delivery.class);
    }

    /**
     * Of one occasion; of an edition at whatever hour its readers take it. The newest first, so many at most.
     *
     * @param reason why not, or by which rule if it was sent; empty for any
     */
    List<Delivery> of(String newsroom, String occasion, Outcome outcome, String reason, int most) {
        Bson which = regex("occasion", "^" + Pattern.quote(occasion) + "(T\\d{4})?$");
        return find(newsroom, reason.isEmpty() ? which : and(which, by(outcome, reason)), outcome, most);
    }

    /** Of what went without a rule that anybody noted, it is counted that none limits it. */
    private static Bson by(Outcome outcome, String reason) {
        if (outcome != Outcome.ACCEPTED) {
            return eq("reason", reason);
        }
        return reason.equals(Rule.ALWAYS.name()) ? or(eq("rule", reason), eq("rule", null)) : eq("rule", reason);
    }

    /** Of one kind since this moment. The newest first, so many at most. */
    List<Delivery> since(String newsroom, Instant moment, DeliveryKind kind, Outcome outcome, int most) {
        return find(newsroom, and(gte("claimedAt", moment), eq("kind", kind.name())), outcome, most);
    }

    /** What the channel's echo says to be sent is sent. */
    private List<Delivery> find(String newsroom, Bson which, Outcome outcome, int most) {
        Bson ended = outcome == Outcome.ACCEPTED
                ? or(eq("outcome", outcome.name()), ne("echoedAt", null))
                : and(eq("outcome", outcome.name()), eq("echoedAt", null));
        return deliveries
                .find(and(eq("newsroom", newsroom), which, ended))
                .sort(Sorts.descending("claimedAt"))
                .limit(most)
                .into(new ArrayList<>());
    }
}
