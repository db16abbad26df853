package press.kiosque.topic;

import static com.mongodb.client.model.Filters.eq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * The topics of all newsrooms.
 *
 * <pre>{ _id: "le-kiosque/sport", newsroom: "le-kiosque", name: { fr: "Sport" }, emoji: "⚽", feeds: ["sport"],
 *   categories: ["football"], keywords: ["Ligue 1"] }</pre>
 */
@Repository
public class Topics {

    /** Another process's change is seen after so long at the latest. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final MongoCollection<Topic> topics;
    private final Cache<String, List<Topic>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Topics(MongoDatabase database) {
        this.topics = database.getCollection("topics", Topic.class);
    }

    /** The newsroom's topics in the order in which they were first stored. */
    public List<Topic> of(String newsroom) {
        return kept.get(
                newsroom,
                any -> List.copyOf(topics.find(eq("newsroom", newsroom)).into(new ArrayList<>())));
    }

    /** The topic of this id, {@code newsroom/slug}. */
    public Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.find(eq(id)).first());
    }

    /** Stores the topic in place of what was known under its id. */
    public void save(Topic topic) {
        topics.replaceOne(eq(topic.id()), topic, new ReplaceOptions().upsert(true));
        kept.invalidate(topic.newsroom());
    }
}
