package press.kiosque.newsroom;

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
 * The newsrooms served here.
 *
 * <pre>{ _id: "le-kiosque", name: "Le Kiosque", language: "fr", zone: "Europe/Paris" }</pre>
 */
@Repository
public class Newsrooms {

    /** Another process's change is seen after so long at the latest. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final MongoCollection<Newsroom> newsrooms;
    private final Cache<String, Optional<Newsroom>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Newsrooms(MongoDatabase database) {
        this.newsrooms = database.getCollection("newsrooms", Newsroom.class);
    }

    /** Every newsroom, in no particular order. */
    public List<Newsroom> all() {
        return newsrooms.find().into(new ArrayList<>());
    }

    /** The newsroom of this id. */
    public Optional<Newsroom> find(String id) {
        return kept.get(id, any -> Optional.ofNullable(newsrooms.find(eq(id)).first()));
    }

    /** Stores the newsroom in place of what was known under its id. */
    public void save(Newsroom newsroom) {
        newsrooms.replaceOne(eq(newsroom.id()), newsroom, new ReplaceOptions().upsert(true));
        kept.invalidate(newsroom.id());
    }
}
