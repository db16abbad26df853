package press.kiosque.subscriber;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Wishes.QuietHours;

/**
 * Writes down what readers wish beyond topics and hours, wish by wish, as {@link Choices} does with the rest. Every method
 * gives the reader as stored afterwards and is safe to repeat.
 */
@Repository
public class WishBook {

    private final Choices choices;

    WishBook(Choices choices) {
        this.choices = choices;
    }

    /** Breaking news about this topic may come at once. Record the consent before. */
    public Subscriber alert(Subscriber reader, String topic) {
        Set<String> topics = new TreeSet<>(Set.of(topic));
        if (reader.mayReceive(Purpose.ALERT)) {
            topics.addAll(reader.wishes().alertTopics());
        }
        return choices.update(
                reader.id(),
                set("status", Subscriber.Status.ACTIVE),
                addToSet("purposes", Purpose.ALERT),
                set("wishes.alertTopics", topics));
    }

    /** Breaking news about this topic comes no more. */
    public Subscriber silence(String id, String topic) {
        return choices.update(id, pull("wishes.alertTopics", topic));
    }

    /** No breaking news comes any more. Record that the consent was taken back before. */
    public Subscriber silence(String id) {
        Subscriber after = choices.update(id, pull("purposes", Purpose.ALERT), set("wishes.alertTopics", List.of()));
        return choices.update(id, set("status", after.statusByChoices()));
    }

    /** How many messages come unasked a day at most; null for the newsroom's own limit. */
    public Subscriber most(String id, @Nullable Integer messages) {
        return choices.update(id, messages == null ? unset("wishes.mostADay") : set("wishes.mostADay", messages));
    }

    /** When nothing comes unasked; null for never. Digests due then come when the quiet hours end. */
    public Subscriber quiet(String id, @Nullable QuietHours hours, Instant now) {
        Bson wish = hours == null ? unset("wishes.quiet") : set("wishes.quiet", hours);
        return rescheduled(choices.update(id, wish), now);
    }

    /** Whether breaking news may come in quiet hours all the same. */
    public Subscriber breakQuiet(String id, boolean may) {
        return choices.update(id, set("wishes.breakQuiet", may));
    }

    /** Nothing comes unasked until then; null for on with it. */
    public Subscriber pause(String id, @Nullable Instant until) {
        return pause(id, null, until);
    }

    /** Nothing comes unasked until then, from this moment on if it is not now; null until when for on with it. */
    public Subscriber pause(String id, @Nullable Instant from, @Nullable Instant until) {
        return choices.update(
                id,
                from == null ? unset("wishes.pausedFrom") : set("wishes.pausedFrom", from),
                until == null ? unset("wishes.pausedUntil") : set("wishes.pausedUntil", until));
    }

    /** The reader's clock is in this zone; the hours chosen stay what the clock shows. */
    public Subscriber move(String id, ZoneId zone, Instant now) {
        Subscriber reader = choices.reader(id);
        if (reader.zone().equals(zone) || !reader.mayReceive(Purpose.DIGEST)) {
            return choices.update(id, set("zone", zone.getId()));
        }
        Instant next = reader.nextMoving(reader.zone(), zone, now).orElse(null);
        return choices.update(id, set("zone", zone.getId()), set("nextDigestAt", next));
    }

    /** The reader takes digests at these hours from now on, having agreed to digests before. */
    public Subscriber take(String id, List<Subscription> subscriptions, Instant now) {
        return rescheduled(choices.update(id, set("subscriptions", subscriptions)), now);
    }

    private Subscriber rescheduled(Subscriber reader, Instant now) {
        return reader.mayReceive(Purpose.DIGEST)
                ? choices.update(
                        reader.id(),
                        set(
                                "nextDigestAt",
                                reader.nextFor(reader.subscriptions(), now).orElse(null)))
                : reader;
    }
}
