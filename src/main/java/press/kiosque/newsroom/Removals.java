package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was removed and can be put back, of one kind.
 *
 * <pre>{ _id: "le-kiosque/soir", newsroom: "le-kiosque", at: ISODate, who: "ines", … what was removed … }</pre>
 *
 * @param <R> the stored document, a record with these fields
 */
public final class Removals<R> {

    private final MongoCollection<R> removed;

    public Removals(MongoDatabase database, String collection, Class<R> kind) {
        this.removed = database.getCollection(collection, kind);
    }

    /** Keeps this aside, in place of what was removed under this id before. */
    public void keep(String id, R removal) {
        removed.replaceOne(eq(id), removal, new ReplaceOptions().upsert(true));
    }

    /** What the newsroom has removed, the latest first. */
    public List<R> of(String newsroom) {
        return removed.find(eq("newsroom", newsroom))
                .sort(Sorts.descending("at"))
                .into(new ArrayList<>());
    }

    /** What was removed under this id. */
    public Optional<R> find(String id) {
        return Optional.ofNullable(removed.find(eq(id)).first());
    }

    /** Nothing is removed under this id any more. */
    public void forget(String id) {
        removed.deleteOne(eq(id));
    }
}
