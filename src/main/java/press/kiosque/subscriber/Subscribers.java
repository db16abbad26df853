package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Coalesced;
import press.kiosque.newsroom.Coalescer;
import press.kiosque.newsroom.Ids;
import press.kiosque.newsroom.Inserts;

/**
 * Everybody who has opened the thread.
 *
 * <pre>{ _id: "le-kiosque/24001", newsroom: "le-kiosque", recipient: "24001", status: "ACTIVE", language: "fr",
 *   zone: "Europe/Paris", topics: ["sport"], subscriptions: [{ edition: "matin", hour: "07:30", days: ["MONDAY", …] }],
 *   purposes: ["DIGEST"], nextDigestAt: ISODate, windowEnds: ISODate, received: ["q83J0xKp2aBc"], since: ISODate,
 *   presence: { lastAct: ISODate, deliveredUpTo: ISODate, readUpTo: ISODate, waiting: "digest:matin:2026-11-22",
 *     permissions: [{ token: "otn_1", about: "story:9", given: ISODate }], owed: ["Zk1…"], told: [ISODate] },
 *   wishes: { keywords: ["PSG"], taste: { sport: 0.5 }, muted: ["q83J0xKp2aBc"], alertTopics: ["sport"], mostADay: 3,
 *     quiet: { from: "22:00", to: "07:00" }, breakQuiet: false, pausedUntil: ISODate, pausedFrom: ISODate },
 *   leanings: ["MORE:q83J0xKp2aBc"] }</pre>
 */
@Repository
public class Subscribers {

    /** Readers in one answer to a scan: more would make buffers of a megabyte and spare nothing. */
    private static final int TOGETHER = 250;

    private final MongoCollection<Subscriber> subscribers;
    private final Coalescer<String, Optional<Subscriber>> byId;

    public Subscribers(MongoDatabase database) {
        this.subscribers = database.getCollection("subscribers", Subscriber.class);
        this.subscribers.createIndex(Indexes.ascending("newsroom", "nextDigestAt"));
        this.byId = Coalesced.byId(subscribers, Subscriber::id);
    }

    /** The reader of this id. */
    public Optional<Subscriber> find(String id) {
        return byId.ask(id);
    }

    /** The readers of these ids, in no particular order; unknown ids are left out. */
    public List<Subscriber> find(Collection<String> ids) {
        return ids.size() == 1
                ? find(ids.iterator().next()).stream().toList()
                : subscribers.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** Stores the reader in place of what was known. */
    public void save(Subscriber subscriber) {
        subscribers.replaceOne(eq(subscriber.id()), subscriber, new ReplaceOptions().upsert(true));
    }

    /** Stores readers who are not known; those who are stay as they are. */
    public void add(List<Subscriber> fresh) {
        Inserts.allUnlessKnown(subscribers, fresh);
    }

    /** A stream over the newsroom's readers whose digest is due at or before this moment; close it. */
    public MongoCursor<Subscriber> due(String newsroom, Instant moment) {
        return subscribers
                .find(and(eq("newsroom", newsroom), lte("nextDigestAt", moment)))
                .batchSize(TOGETHER)
                .iterator();
    }

    /** Whether there is any such reader; reads no more of them than that. */
    public boolean isAnybodyDue(String newsroom, Instant moment) {
        try (var due = Ids.of(subscribers, and(eq("newsroom", newsroom), lte("nextDigestAt", moment)))) {
            return due.hasNext();
        }
    }

    /** Moves the clocks of these readers on; who has chosen another hour meanwhile keeps it. */
    public void moveOn(Collection<DigestTurn> turns) {
        write(turns.stream()
                .map(turn -> new UpdateOneModel<Subscriber>(
                        and(eq(turn.reader()), eq("nextDigestAt", turn.due())), set("nextDigestAt", turn.next())))
                .toList());
    }

    /** Sets when each reader's next digest is due; null for never. */
    public void schedule(Map<String, @Nullable Instant> next) {
        write(next.entrySet().stream()
                .map(entry -> one(entry.getKey(), set("nextDigestAt", entry.getValue())))
                .toList());
    }

    /** Adds what readers received, forgetting the oldest, and when they were told unasked; what they got is owed no more. */
    public void received(Map<String, List<String>> stories, Map<String, Instant> told) {
        Stream<String> readers =
                Stream.concat(stories.keySet().stream(), told.keySet().stream()).distinct();
        write(readers.map(reader -> marks(reader, stories.getOrDefault(reader, List.of()), told.get(reader)))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<UpdateOneModel<Subscriber>> marks(
            String reader, List<String> stories, @Nullable Instant told) {
        List<Bson> updates = new ArrayList<>();
        if (!stories.isEmpty()) {
            updates.add(pushEach("received", stories, new PushOptions().slice(-Subscriber.RECEIVED_KEPT)));
            updates.add(pullAll("presence.owed", stories));
        }
        if (told != null) {
            updates.add(pushEach("presence.told", List.of(told), new PushOptions().slice(-Presence.TOLD_KEPT)));
        }
        return updates.isEmpty() ? Optional.empty() : Optional.of(one(reader, combine(updates)));
    }

    /** These stories were put off for each reader: the next digest carries them. */
    public void owe(Map<String, List<String>> stories) {
        var keepNewest = new PushOptions().slice(-Presence.OWED_KEPT);
        write(stories.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> one(entry.getKey(), pushEach("presence.owed", entry.getValue(), keepNewest)))
                .toList());
    }

    /**
     * All readers of the newsroom, one after the other; close it. By their ids, which never change: by an index of their hours,
     * whoever chooses another one meanwhile would be met twice, or not at all.
     */
    public MongoCursor<Subscriber> of(String newsroom) {
        var byId = subscribers.find(eq("newsroom", newsroom)).hint(Indexes.ascending("_id"));
        return byId.min(eq(newsroom + '/'))
                .max(eq(newsroom + (char) ('/' + 1)))
                .batchSize(TOGETHER)
                .iterator();
    }

    /**
     * The reader did something at this moment: the channel lets us write until then, or later if it already did. The reader as
     * before; empty if unknown.
     */
    public Optional<Subscriber> windowOpen(String id, Instant act, Instant ends) {
        return Optional.ofNullable(
                subscribers.findOneAndUpdate(eq(id), combine(max("windowEnds", ends), max("presence.lastAct", act))));
    }

    /** This digest could not be brought to these readers: it waits until they come back. */
    public void waiting(Collection<String> ids, String occasion) {
        write(ids.stream().map(id -> one(id, set("presence.waiting", occasion))).toList());
    }

    /** Nothing waits for this reader any more. */
    public void awaited(String id) {
        subscribers.updateOne(eq(id), set("presence.waiting", null));
    }

    /** The reader permits one message; the same token again changes nothing. */
    public void permit(String id, Presence.Permission permission) {
        subscribers.updateOne(eq(id), addToSet("presence.permissions", permission));
    }

    /** These tokens, by reader, have served. */
    public void spent(Map<String, String> tokens) {
        write(tokens.entrySet().stream()
                .map(entry -> one(entry.getKey(), pull("presence.permissions", eq("token", entry.getValue()))))
                .toList());
    }

    /** The channel could not reach these readers at these moments, and cannot until they write: some have since. */
    public void unreachable(Map<String, Instant> tried) {
        List<UpdateOneModel<Subscriber>> updates = new ArrayList<>();
        tried.forEach((id, moment) -> updates.add(new UpdateOneModel<>(
                and(eq(id), or(eq("presence.lastAct", null), lte("presence.lastAct", moment))),
                set("status", Subscriber.Status.UNREACHABLE))));
        write(updates);
    }

    /** The ids of the readers who have done nothing since this moment; close it. A scan. */
    public MongoCursor<String> inactiveSince(Instant moment) {
        return Ids.of(
                subscribers,
                or(lt("presence.lastAct", moment), and(eq("presence.lastAct", null), lt("since", moment))));
    }

    /** Forgets these readers. */
    public void erase(Collection<String> readers) {
        subscribers.deleteMany(in("_id", readers));
    }

    /** How many of the newsroom's readers the channel can reach, as far as we know; a scan. */
    public long reachable(String newsroom) {
        return subscribers.countDocuments(and(eq("newsroom", newsroom), ne("status", Subscriber.Status.UNREACHABLE)));
    }

    /** How many readers there are, about. */
    public long count() {
        return subscribers.estimatedDocumentCount();
    }

    private static UpdateOneModel<Subscriber> one(String id, Bson update) {
        return new UpdateOneModel<>(eq(id), update);
    }

    private void write(List<UpdateOneModel<Subscriber>> updates) {
        if (!updates.isEmpty()) {
            subscribers.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        }
    }
}
