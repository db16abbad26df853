package press.kiosque.digest;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Removals;
import press.kiosque.newsroom.ShownOrder;

/**
 * The editions of all newsrooms, and those that were removed.
 *
 * <pre>{ _id: "le-kiosque/matin", newsroom: "le-kiosque", name: { fr: "L'édition du matin" }, hour: "07:30",
 *   days: ["MONDAY", …], length: 5, topics: [], order: "WORTH", intro: {} }
 *
 * removedEditions: { _id: "le-kiosque/soir", newsroom: "le-kiosque", at: ISODate, who: "ines", edition: { … } }</pre>
 */
@Repository
public class Editions {

    private static final ReplaceOptions IN_PLACE = new ReplaceOptions().upsert(true);

    private final MongoCollection<Edition> editions;
    private final Removals<RemovedEdition> removed;
    private final ShownOrder order;

    Editions(MongoDatabase database) {
        this.editions = database.getCollection("editions", Edition.class);
        this.removed = new Removals<>(database, "removedEditions", RemovedEdition.class);
        this.order = new ShownOrder(database, "editions");
    }

    /** The newsroom's editions in the order in which they are shown. */
    public List<Edition> of(String newsroom) {
        return order.sorted(newsroom, editions.find(eq("newsroom", newsroom)).into(new ArrayList<>()), Edition::id);
    }

    /** Puts these, by their ids, into this order; the others stay where they are. */
    public void arrange(String newsroom, List<String> ids) {
        order.arrange(newsroom, ids);
    }

    /** The edition of this id, {@code newsroom/slug}. */
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.find(eq(id)).first());
    }

    /** Stores the edition in place of what was known under its id. */
    public void save(Edition edition) {
        editions.replaceOne(eq(edition.id()), edition, IN_PLACE);
        removed.forget(edition.id());
        order.take(edition.newsroom(), edition.id());
    }

    /** Takes an edition away and keeps it aside. */
    void remove(Edition edition, String who, Instant at) {
        removed.keep(edition.id(), new RemovedEdition(edition.id(), edition.newsroom(), at, who, edition));
        editions.deleteOne(eq(edition.id()));
    }

    /** The newsroom's removed editions, the latest first. */
    List<RemovedEdition> removed(String newsroom) {
        return removed.of(newsroom);
    }

    /** The removed edition of this id. */
    Optional<RemovedEdition> findRemoved(String id) {
        return removed.find(id);
    }
}
