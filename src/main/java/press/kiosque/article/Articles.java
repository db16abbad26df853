package press.kiosque.article;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Ids;
import press.kiosque.newsroom.Inserts;

/**
 * The articles of all newsrooms, each stored once.
 *
 * <pre>{ _id: "q83J0xKp2aBc", newsroom: "le-kiosque", link: "https://…", title: "…", summary: "…", image: "https://…",
 *   categories: ["Sport"], language: "fr", published: ISODate, updated: ISODate, firstSeen: ISODate,
 *   feeds: ["une", "sport"], topics: ["sport"], weight: 1.0, story: "q83J0xKp2aBc" }</pre>
 */
@Repository
public class Articles {

    private final MongoCollection<Article> articles;
    private final AtomicLong changes = new AtomicLong();

    Articles(MongoDatabase database) {
        this.articles = database.getCollection("articles", Article.class);
        this.articles.createIndex(Indexes.ascending("newsroom", "firstSeen"));
    }

    /**
     * Stores what is new and brings the rest up to date: words and dates are replaced, feeds and topics are added to,
     * {@code firstSeen} and the story stay. Safe to repeat.
     *
     * @return the ids that were new
     */
    public Set<String> store(Collection<Article> seen) {
        return store(seen, Set.of());
    }

    /**
     * The same, sparing those that the caller has met before the attempt to insert them. Where the caller is wrong, they
     * are inserted all the same.
     *
     * @param met ids of articles that should be stored already
     * @return the ids that were new
     */
    public Set<String> store(Collection<Article> seen, Set<String> met) {
        var byId = new LinkedHashMap<String, Article>();
        seen.forEach(article -> byId.put(article.id(), article));
        var candidates = new LinkedHashMap<>(byId);
        candidates.keySet().removeAll(met);
        List<Article> again = byId.values().stream()
                .filter(article -> met.contains(article.id()))
                .toList();
        if (update(again) < again.size()) {
            again.forEach(article -> candidates.put(article.id(), article));
        }
        Set<String> known = insertNew(List.copyOf(candidates.values()));
        update(known.stream().map(byId::get).toList());
        if (!seen.isEmpty()) {
            changes.incrementAndGet();
        }
        return candidates.keySet().stream().filter(id -> !known.contains(id)).collect(toSet());
    }

    private Set<String> insertNew(List<Article> candidates) {
        return Inserts.allUnlessKnown(articles, candidates).stream()
                .map(at -> candidates.get(at).id())
                .collect(toSet());
    }

    /** The newsroom's articles that tell this story, in no particular order; a scan. */
    public List<Article> telling(String newsroom, String story) {
        return articles.find(and(eq("newsroom", newsroom), eq("story", story))).into(new ArrayList<>());
    }

    /** How many of these were there to be brought up to date. */
    private int update(List<Article> known) {
        if (known.isEmpty()) {
            return 0;
        }
        return articles.bulkWrite(
                        known.stream()
                                .map(article -> new UpdateOneModel<Article>(eq(article.id()), update(article)))
                                .toList(),
                        new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    private static Bson update(Article article) {
        return combine(
                set("link", article.link()),
                set("title", article.title()),
                set("summary", article.summary()),
                set("image", article.image()),
                set("language", article.language()),
                set("published", article.published()),
                set("updated", article.updated()),
                addEachToSet("categories", article.categories()),
                addEachToSet("feeds", article.feeds()),
                addEachToSet("topics", article.topics()),
                max("weight", article.weight()));
    }

    /** The newsroom's articles first seen at this moment or later, in no particular order. */
    public List<Article> since(String newsroom, Instant moment) {
        return articles.find(and(eq("newsroom", newsroom), gte("firstSeen", moment)))
                .into(new ArrayList<>());
    }

    /** How many articles the newsroom first saw at this moment or later. */
    public long countSince(String newsroom, Instant moment) {
        return articles.countDocuments(and(eq("newsroom", newsroom), gte("firstSeen", moment)));
    }

    /** The same by feed, an article of several feeds with each; a feed without articles is left out. */
    public Map<String, Long> countByFeedSince(String newsroom, Instant moment) {
        var counts = new HashMap<String, Long>();
        articles.aggregate(
                        List.of(
                                match(and(eq("newsroom", newsroom), gte("firstSeen", moment))),
                                unwind("$feeds"),
                                group("$feeds", sum("articles", 1L))),
                        Document.class)
                .forEach(row -> counts.put(row.getString("_id"), row.getLong("articles")));
        return counts;
    }

    /** The newsroom's articles first seen at this moment or later, the newest first, so many at most. */
    public List<Article> newest(String newsroom, Instant moment, int most) {
        return newest(and(eq("newsroom", newsroom), gte("firstSeen", moment)), most);
    }

    /** The same under one of these topics. */
    List<Article> newest(String newsroom, Instant moment, Collection<String> topics, int most) {
        return newest(and(eq("newsroom", newsroom), gte("firstSeen", moment), in("topics", topics)), most);
    }

    private List<Article> newest(Bson which, int most) {
        return articles.find(which)
                .sort(Sorts.descending("firstSeen"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Hands over the newsroom's articles first seen at this moment or later, one by one, in no particular order. */
    void eachSince(String newsroom, Instant moment, Consumer<Article> each) {
        articles.find(and(eq("newsroom", newsroom), gte("firstSeen", moment))).forEach(each);
    }

    /** Sorts articles anew under one topic: these belong to it, and those no longer do. */
    public void sort(String topic, Collection<String> belonging, Collection<String> leaving) {
        articles.updateMany(in("_id", belonging), addToSet("topics", topic));
        articles.updateMany(in("_id", leaving), pull("topics", topic));
        changes.incrementAndGet();
    }

    /** Lets these articles tell this story. */
    void tell(Collection<String> ids, String story) {
        articles.updateMany(in("_id", ids), set("story", story));
        changes.incrementAndGet();
    }

    /** How often this process has written: who keeps something made of articles sees by it that it is old. */
    public long changes() {
        return changes.get();
    }

    /** The articles of these ids, in no particular order; unknown ids are left out. */
    public List<Article> find(Collection<String> ids) {
        return articles.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** The ids of articles first seen before this moment; close it. A scan. */
    public MongoCursor<String> before(Instant moment) {
        return Ids.of(articles, lt("firstSeen", moment));
    }

    /** Forgets these for good. */
    public void drop(Collection<String> ids) {
        articles.deleteMany(in("_id", ids));
        changes.incrementAndGet();
    }

    /** How many articles are stored, about. */
    public long count() {
        return articles.estimatedDocumentCount();
    }
}
