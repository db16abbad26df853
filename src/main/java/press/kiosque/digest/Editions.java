package press.kiosque.digest;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * The editions of all newsrooms.
 *
 * <pre>{ _id: "le-kiosque/matin", newsroom: "le-kiosque", name: { fr: "L'édition du matin" }, hour: "07:30",
 *   days: ["MONDAY", …], length: 5, topics: [], order: "WORTH", intro: {} }</pre>
 */
@Repository
public class Editions {

    private final MongoCollection<Edition> editions;

    Editions(MongoDatabase database) {
        this.editions = database.getCollection("editions", Edition.class);
    }

    /** The newsroom's editions in the order in which they were first stored. */
    public List<Edition> of(String newsroom) {
        return editions.find(eq("newsroom", newsroom)).into(new ArrayList<>());
    }

    /** The edition of this id, {@code newsroom/slug}. */
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.find(eq(id)).first());
    }

    /** Stores the edition in place of what was known under its id. */
    public void save(Edition edition) {
        editions.replaceOne(eq(edition.id()), edition, new ReplaceOptions().upsert(true));
    }
}
