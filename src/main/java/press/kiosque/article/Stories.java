package press.kiosque.article;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.article.Story.Treatment;
import press.kiosque.newsroom.Ids;

/**
 * The stories that several articles tell, that develop another, or that editors treat in their own way.
 *
 * <pre>{ _id: "q83J0xKp2aBc", newsroom: "le-kiosque", articles: ["q83J0xKp2aBc", …], publishers: ["lemonde.fr", …],
 *   first: ISODate, last: ISODate, predecessor: "Zk1…", treatment: { pinned: false, mustCarry: false, held: false,
 *     words: { language: "fr", title: "…", summary: "…" } }, arranged: ISODate, apart: true }</pre>
 */
@Repository
public class Stories {

    private final MongoCollection<Story> stories;
    private final AtomicLong changes = new AtomicLong();

    Stories(MongoDatabase database) {
        this.stories = database.getCollection("stories", Story.class);
        this.stories.createIndex(Indexes.ascending("newsroom", "last"));
        this.stories.createIndex(Indexes.ascending("newsroom", "arranged"));
    }

    /** The newsroom's stories told at this moment or later, in no particular order; those told once are not among them. */
    public List<Story> since(String newsroom, Instant moment) {
        return stories.find(and(eq("newsroom", newsroom), gte("last", moment))).into(new ArrayList<>());
    }

    /** The stories of these ids that have a document, in no particular order. */
    public List<Story> find(Collection<String> ids) {
        return stories.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** Stores these in place of what was known under their ids. */
    public void save(Collection<Story> changed) {
        if (!changed.isEmpty()) {
            stories.bulkWrite(
                    changed.stream()
                            .map(story ->
                                    new ReplaceOneModel<>(eq(story.id()), story, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            changes.incrementAndGet();
        }
    }

    /**
     * Adds to these stories who tells them, leaving predecessors and treatments as they are; those that have no document
     * get one. Safe to repeat.
     */
    public void add(Collection<Story> told) {
        if (!told.isEmpty()) {
            stories.bulkWrite(
                    told.stream()
                            .map(story -> new UpdateOneModel<Story>(
                                    eq(story.id()), addition(story), new UpdateOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            changes.incrementAndGet();
        }
    }

    private static Bson addition(Story story) {
        return combine(
                setOnInsert("newsroom", story.newsroom()),
                addEachToSet("articles", story.articles()),
                addEachToSet("publishers", story.publishers()),
                min("first", story.first()),
                max("last", story.last()),
                setOnInsert("predecessor", story.predecessor()),
                setOnInsert("treatment", story.treatment()));
    }

    /** Forgets these stories; those that developed them develop this one from now on. */
    void replace(Collection<String> ids, String story) {
        stories.deleteMany(in("_id", ids));
        stories.updateMany(in("predecessor", ids), set("predecessor", story));
        changes.incrementAndGet();
    }

    /** Notes that an editor put articles into these stories or took some out. */
    void arrange(Collection<String> ids, Instant now) {
        stories.updateMany(in("_id", ids), set("arranged", now));
    }

    /** Notes that an editor took these stories apart: they must not become one again by themselves. */
    void keepApart(Collection<String> ids, Instant now) {
        stories.updateMany(in("_id", ids), combine(set("arranged", now), set("apart", true)));
    }

    /** Whether no editor has decided anything about these stories or taken them apart. */
    boolean areLeftAlone(Collection<String> ids) {
        boolean untreated = find(ids).stream().map(Story::treatment).allMatch(Treatment.NONE::equals);
        return untreated && stories.countDocuments(and(in("_id", ids), eq("apart", true))) == 0;
    }

    /** The newsroom's stories that editors arranged at this moment or later, in no particular order. */
    List<Story> arrangedSince(String newsroom, Instant moment) {
        return stories.find(and(eq("newsroom", newsroom), gte("arranged", moment)))
                .into(new ArrayList<>());
    }

    /** From now on this story, if it has a document, develops that one; null for none. */
    void develop(String id, @Nullable String predecessor) {
        stories.updateOne(eq(id), set("predecessor", predecessor));
        changes.incrementAndGet();
    }

    /**
     * Notes what an editor decided about a story that has a document: only what differs is written, so that two who decide
     * different things at the same moment both get their way.
     */
    public void treat(String id, Treatment before, Treatment after) {
        List<Bson> decided = new ArrayList<>();
        differing("pinned", before.pinned(), after.pinned()).ifPresent(decided::add);
        differing("mustCarry", before.mustCarry(), after.mustCarry()).ifPresent(decided::add);
        differing("held", before.held(), after.held()).ifPresent(decided::add);
        differing("words", before.words(), after.words()).ifPresent(decided::add);
        if (!decided.isEmpty()) {
            stories.updateOne(eq(id), combine(decided));
            changes.incrementAndGet();
        }
    }

    private static Optional<Bson> differing(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(set("treatment." + field, after));
    }

    /** The ids of stories last told before this moment; close it. A scan. */
    public MongoCursor<String> before(Instant moment) {
        return Ids.of(stories, lt("last", moment));
    }

    /** Forgets these for good. */
    public void drop(Collection<String> ids) {
        stories.deleteMany(in("_id", ids));
        changes.incrementAndGet();
    }

    /** How often this process has written: who keeps something made of stories sees by it that it is old. */
    public long changes() {
        return changes.get();
    }
}
