package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Coalesced;
import press.kiosque.newsroom.Coalescer;
import press.kiosque.newsroom.Ids;
import press.kiosque.subscriber.Subscriber;

/**
 * What was said in every thread.
 *
 * <pre>{ _id: "m_81c…", subscriber: "le-kiosque/24001", at: ISODate, direction: "IN", kind: "tapped",
 *   payload: "FOLLOW:sport", title: "⚽ Sport", settled: true }
 * { _id: "reply:m_81c…:1", subscriber: "le-kiosque/24001", at: ISODate, direction: "OUT", kind: "topics",
 *   text: "C'est noté…", settled: true }</pre>
 */
@Repository
public class Transcript {

    private final MongoCollection<TranscriptLine> lines;
    private final Coalescer<List<TranscriptLine>, Set<Integer>> begun;
    private final Coalescer<List<? extends WriteModel<TranscriptLine>>, ?> writes;

    Transcript(MongoDatabase database) {
        this.lines = database.getCollection("messages", TranscriptLine.class);
        this.lines.createIndex(Indexes.ascending("subscriber", "at"));
        this.lines.createIndex(Indexes.ascending("at"));
        this.begun = Coalesced.insert(lines);
        this.writes = Coalesced.write(lines);
    }

    /** All that was said with this reader, oldest first. */
    public List<TranscriptLine> of(String subscriber) {
        return lines.find(eq("subscriber", subscriber))
                .sort(Sorts.ascending("at", "direction"))
                .into(new ArrayList<>());
    }

    /** What these readers did from this moment on, oldest first; one scan on the embedded database. */
    public Map<String, List<TranscriptLine>> heard(Collection<String> subscribers, Instant from) {
        return lines
                .find(and(in("subscriber", subscribers), gte("at", from), eq("direction", Direction.IN)))
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparing(TranscriptLine::at))
                .collect(groupingBy(TranscriptLine::subscriber));
    }

    /** The ids of the lines said before this moment; close it. A scan. */
    public MongoCursor<String> before(Instant moment) {
        return Ids.of(lines, lt("at", moment));
    }

    /** What the newsroom's readers did from this moment until before that one, in no particular order; a scan. Close it. */
    public MongoCursor<TranscriptLine> heard(String newsroom, Instant from, Instant to) {
        return lines.find(and(
                        gte("at", from),
                        lt("at", to),
                        eq("direction", Direction.IN),
                        regex("subscriber", "^" + Pattern.quote(newsroom + "/"))))
                .batchSize(1000)
                .iterator();
    }

    /** Drops the lines of these ids. */
    public void drop(Collection<String> ids) {
        lines.deleteMany(in("_id", ids));
    }

    /** Forgets all that was said with these readers. */
    void erase(Collection<String> readers) {
        lines.deleteMany(in("subscriber", readers));
    }

    /**
     * Writes down what a reader did; the same again changes nothing.
     *
     * @return whether it is owed anything: false if it has had that, since then it came to us again
     */
    boolean begin(TranscriptLine line) {
        if (begun.ask(List.of(line)).isEmpty()) {
            return true;
        }
        TranscriptLine known = lines.find(eq(line.id())).first();
        return known == null || !known.settled();
    }

    /** Whether this line was written. */
    boolean holds(String id) {
        return lines.find(eq(id)).first() != null;
    }

    /** Writes the line; the same line again changes nothing. */
    public void add(TranscriptLine line) {
        lines.replaceOne(eq(line.id()), line, new ReplaceOptions().upsert(true));
    }

    /** The reader changed or took back what they had written: the line keeps no words that they no longer say. */
    void amend(Inbound.FromReader event) {
        if (event instanceof Inbound.Edited edited) {
            amend(edited.source(), edited.messageId(), edited.text());
        } else if (event instanceof Inbound.Retracted retracted) {
            amend(retracted.source(), retracted.messageId(), null);
        }
    }

    /** What an earlier change said is no longer said either. */
    private void amend(Inbound.Source source, String message, @Nullable String text) {
        lines.updateOne(eq(message), set("text", text));
        lines.updateMany(
                and(
                        eq("subscriber", Subscriber.id(source.newsroom(), source.recipient())),
                        eq("payload", message),
                        eq("kind", "edited"),
                        ne("_id", source.id())),
                set("text", null));
    }

    /**
     * What a reader did has had these lines for its answer, and is owed nothing more; one write, since readers wait for it.
     * A turn that no reader began has no line of its own.
     */
    void settle(TranscriptLine act, List<TranscriptLine> answer) {
        List<ReplaceOneModel<TranscriptLine>> owed = new ArrayList<>();
        answer.forEach(line -> owed.add(new ReplaceOneModel<>(eq(line.id()), line, new ReplaceOptions().upsert(true))));
        owed.add(new ReplaceOneModel<>(eq(act.id()), act.nothingOwed()));
        writes.ask(owed);
    }
}
