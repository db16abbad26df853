package press.kiosque.feed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * Our subscriptions at hubs, one a feed.
 *
 * <pre>{ _id: "5f0c…", feed: "le-kiosque/une", hub: "https://hub.example/", topic: "https://…", secret: "…",
 *   askedAt: ISODate, until: ISODate }</pre>
 */
@Repository
class HubSubscriptions {

    private final MongoCollection<HubSubscription> subscriptions;

    HubSubscriptions(MongoDatabase database) {
        this.subscriptions = database.getCollection("hubSubscriptions", HubSubscription.class);
    }

    List<HubSubscription> all() {
        return subscriptions.find().into(new ArrayList<>());
    }

    Optional<HubSubscription> find(String id) {
        return Optional.ofNullable(subscriptions.find(eq(id)).first());
    }

    /** The subscription to this feed. A scan, of one for each feed that has a hub. */
    Optional<HubSubscription> of(String feed) {
        return Optional.ofNullable(subscriptions.find(eq("feed", feed)).first());
    }

    void save(HubSubscription subscription) {
        subscriptions.replaceOne(eq(subscription.id()), subscription, new ReplaceOptions().upsert(true));
    }

    void remove(HubSubscription subscription) {
        subscriptions.deleteOne(eq(subscription.id()));
    }
}
