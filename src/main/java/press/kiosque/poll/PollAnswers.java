package press.kiosque.poll;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * What readers answered to polls: one answer each, under an id that says so.
 *
 * <pre>{ _id: "le-kiosque/pont|le-kiosque/24001", poll: "le-kiosque/pont", subscriber: "le-kiosque/24001", choice: "oui",
 *   at: ISODate }</pre>
 */
@Repository
public class PollAnswers {

    private final MongoCollection<PollAnswer> answers;

    PollAnswers(MongoDatabase database) {
        this.answers = database.getCollection("pollAnswers", PollAnswer.class);
        this.answers.createIndex(Indexes.ascending("poll"));
        this.answers.createIndex(Indexes.ascending("subscriber"));
    }

    /**
     * The reader answers: in place of an earlier answer to a poll, while of a quiz the first answer stands. Safe to repeat.
     *
     * @return the answer that counts now
     */
    public PollAnswer answer(Poll poll, String subscriber, String choice, Instant at) {
        String id = PollAnswer.id(poll.id(), subscriber);
        answers.updateOne(
                eq(id),
                combine(
                        setOnInsert("poll", poll.id()),
                        setOnInsert("subscriber", subscriber),
                        poll.isQuiz() ? first(choice, at) : latest(choice, at)),
                new UpdateOptions().upsert(true));
        return find(poll, subscriber).orElseThrow();
    }

    private static Bson first(String choice, Instant at) {
        return combine(setOnInsert("choice", choice), setOnInsert("at", at));
    }

    private static Bson latest(String choice, Instant at) {
        return combine(set("choice", choice), set("at", at));
    }

    /** What this reader answered. */
    public Optional<PollAnswer> find(Poll poll, String subscriber) {
        return Optional.ofNullable(
                answers.find(eq(PollAnswer.id(poll.id(), subscriber))).first());
    }

    /** Those of these readers who have answered. */
    Set<String> answered(Poll poll, Collection<String> subscribers) {
        List<String> ids = subscribers.stream()
                .map(subscriber -> PollAnswer.id(poll.id(), subscriber))
                .toList();
        return answers.withDocumentClass(Document.class)
                .find(in("_id", ids))
                .projection(include("subscriber"))
                .map(found -> found.getString("subscriber"))
                .into(new HashSet<>());
    }

    /** How many readers have chosen what, by the choices' ids; a scan on the embedded database. */
    public Map<String, Long> counts(Poll poll) {
        var counts = new HashMap<String, Long>();
        answers.aggregate(List.of(match(eq("poll", poll.id())), group("$choice", sum("readers", 1))), Document.class)
                .forEach(row -> counts.put(
                        row.getString("_id"), row.get("readers", Number.class).longValue()));
        return counts;
    }

    /** How many readers have answered each of these polls, by its id; none are left out. One scan for all. */
    public Map<String, Long> totals(Collection<String> polls) {
        var totals = new HashMap<String, Long>();
        answers.aggregate(List.of(match(in("poll", polls)), group("$poll", sum("readers", 1))), Document.class)
                .forEach(row -> totals.put(
                        row.getString("_id"), row.get("readers", Number.class).longValue()));
        return totals;
    }

    /** All that this reader answered; a scan of the embedded database. */
    public List<PollAnswer> of(String subscriber) {
        return answers.find(eq("subscriber", subscriber)).into(new ArrayList<>());
    }

    /** Forgets what these readers answered; a scan of the embedded database. */
    public void erase(Collection<String> subscribers) {
        answers.deleteMany(in("subscriber", subscribers));
    }
}
