package press.kiosque.topic;

import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Removals;
import press.kiosque.newsroom.ShownOrder;

/**
 * The topics of all newsrooms, and those that were removed.
 *
 * <pre>{ _id: "le-kiosque/sport", newsroom: "le-kiosque", name: { fr: "Sport" }, emoji: "⚽", feeds: ["sport"],
 *   categories: ["football"], keywords: ["Ligue 1"] }
 *
 * removedTopics: { _id: "le-kiosque/sport", newsroom: "le-kiosque", at: ISODate, who: "ines", topic: { … } }</pre>
 */
@Repository
public class Topics {

    /** Another process's change is seen after so long at the latest. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final MongoCollection<Topic> topics;
    private final Removals<RemovedTopic> removed;
    private final ShownOrder order;
    private final Cache<String, List<Topic>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Topics(MongoDatabase database) {
        this.topics = database.getCollection("topics", Topic.class);
        this.removed = new Removals<>(database, "removedTopics", RemovedTopic.class);
        this.order = new ShownOrder(database, "topics");
    }

    /** The newsroom's topics in the order in which they are shown. */
    public List<Topic> of(String newsroom) {
        return kept.get(
                newsroom,
                any -> order.sorted(
                        newsroom, topics.find(eq("newsroom", newsroom)).into(new ArrayList<>()), Topic::id));
    }

    /** Those among these slugs that the newsroom has, in the order in which topics are shown. */
    public List<String> known(String newsroom, Collection<String> slugs) {
        return of(newsroom).stream().map(Topic::slug).filter(slugs::contains).toList();
    }

    /** The names of those of the newsroom's topics whose slugs these are, in the order in which topics are shown. */
    public List<String> names(String newsroom, Collection<String> slugs, Locale language) {
        return of(newsroom).stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .map(topic -> topic.nameIn(language))
                .toList();
    }

    /** What buttons call each of the newsroom's topics, by slug, in the newsroom's order. */
    public Map<String, String> labels(String newsroom, Locale language) {
        return of(newsroom).stream()
                .collect(toMap(Topic::slug, topic -> topic.labelIn(language), (one, other) -> one, LinkedHashMap::new));
    }

    /** Puts these, by their ids, into this order; the others stay where they are. */
    public void arrange(String newsroom, List<String> ids) {
        order.arrange(newsroom, ids);
        kept.invalidate(newsroom);
    }

    /** The topic of this id, {@code newsroom/slug}. */
    public Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.find(eq(id)).first());
    }

    /** Stores the topic in place of what was known under its id. */
    public void save(Topic topic) {
        topics.replaceOne(eq(topic.id()), topic, new ReplaceOptions().upsert(true));
        removed.forget(topic.id());
        order.take(topic.newsroom(), topic.id());
        kept.invalidate(topic.newsroom());
    }

    /** Takes a topic away and keeps it aside. */
    public void remove(Topic topic, String who, Instant at) {
        removed.keep(topic.id(), new RemovedTopic(topic.id(), topic.newsroom(), at, who, topic));
        topics.deleteOne(eq(topic.id()));
        kept.invalidate(topic.newsroom());
    }

    /** The newsroom's removed topics, the latest first. */
    public List<RemovedTopic> removed(String newsroom) {
        return removed.of(newsroom);
    }

    /** The removed topic of this id. */
    public Optional<RemovedTopic> findRemoved(String id) {
        return removed.find(id);
    }
}
