package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

/**
 * What readers choose about themselves, written field by field into the documents of {@link Subscribers}: a digest that
 * is recorded at the same moment loses nothing by it. Every method gives the reader as stored afterwards.
 */
@Repository
public class Choices {

    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Subscriber> subscribers;

    Choices(MongoDatabase database) {
        this.subscribers = database.getCollection("subscribers", Subscriber.class);
    }

    /** Adds to the topics followed, by their slugs. */
    public Subscriber follow(String id, List<String> topics) {
        return update(id, addEachToSet("topics", topics));
    }

    /** Takes from the topics followed, by their slugs. */
    public Subscriber unfollow(String id, List<String> topics) {
        return update(id, pullAll("topics", topics));
    }

    /** From now on everything is said in this language. */
    public Subscriber speak(String id, Locale language) {
        return update(id, set("language", language));
    }

    /**
     * The reader takes digests at these hours and no others. Record the consent before.
     *
     * @param now from which the first digest is reckoned
     */
    public Subscriber subscribe(Subscriber reader, List<Subscription> subscriptions, Instant now) {
        return update(
                reader.id(),
                set("status", Status.ACTIVE),
                set("subscriptions", subscriptions),
                addToSet("purposes", Purpose.DIGEST),
                set("nextDigestAt", reader.nextFor(subscriptions, now).orElse(null)));
    }

    /** The reader wants nothing any more; topics and hours are kept for a return. */
    public Subscriber stop(String id) {
        return update(id, set("status", Status.STOPPED), set("purposes", List.of()), set("nextDigestAt", null));
    }

    /** The reader chooses all this again; of what they agreed to then, only what they still agree to holds. */
    public Subscriber choose(Subscriber reader, Chosen chosen, Instant now) {
        Subscriber changed = update(
                reader.id(),
                set("language", chosen.language()),
                set("zone", chosen.zone().getId()),
                set("topics", chosen.topics()),
                set("subscriptions", chosen.subscriptions()),
                set("wishes", chosen.wishes()),
                pullAll("purposes", withdrawn(chosen)));
        boolean digests = changed.purposes().contains(Purpose.DIGEST);
        Optional<Instant> next = reader.zone().equals(changed.zone())
                ? changed.nextFor(changed.subscriptions(), now)
                : changed.nextMoving(reader.zone(), changed.zone(), now);
        return update(
                reader.id(),
                set("status", reader.purposes().isEmpty() ? reader.status() : changed.statusByChoices()),
                set("nextDigestAt", digests ? next.orElse(null) : null));
    }

    private static List<Purpose> withdrawn(Chosen chosen) {
        return Stream.of(Purpose.values())
                .filter(purpose -> !chosen.has(purpose))
                .toList();
    }

    /** A reader who had become unreachable wrote again: everything is as it was before. */
    public Subscriber reachable(Subscriber reader, Instant now) {
        boolean due = !reader.purposes().isEmpty() && reader.nextDigestAt() == null;
        return update(
                reader.id(),
                set("status", reader.statusByChoices()),
                set("nextDigestAt", due ? reader.nextDigestAfter(now).orElse(null) : reader.nextDigestAt()));
    }

    /** The reader as stored. */
    Subscriber reader(String id) {
        return existing(id, subscribers.find(eq(id)).first());
    }

    Subscriber update(String id, Bson... updates) {
        return existing(id, subscribers.findOneAndUpdate(eq(id), combine(updates), AFTERWARDS));
    }

    /** Updates the reader if this holds; nothing otherwise. */
    void updateIf(String id, Bson holds, Bson... updates) {
        subscribers.updateOne(and(eq(id), holds), combine(updates));
    }

    private static Subscriber existing(String id, @Nullable Subscriber found) {
        if (found == null) {
            throw new IllegalArgumentException("there is no subscriber " + id);
        }
        return found;
    }
}
