package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * In which order newsrooms show what they have of one kind: as it was first stored, or as the newsroom's file lists it. What
 * was removed keeps its place, for the case that it is put back.
 *
 * <pre>orders: { _id: "le-kiosque/topics", ids: ["le-kiosque/une", "le-kiosque/sport"] }</pre>
 */
public final class ShownOrder {

    private final MongoCollection<Order> orders;
    private final String kind;

    /**
     * The order of one kind.
     *
     * @param kind such as {@code topics}
     */
    public ShownOrder(MongoDatabase database, String kind) {
        this.orders = database.getCollection("orders", Order.class);
        this.kind = kind;
    }

    /** The ids of one kind, in order. */
    public record Order(@BsonId String id, List<String> ids) {}

    /** These in their order; what has no place yet comes last. */
    public <T> List<T> sorted(String newsroom, List<T> all, Function<T, String> id) {
        var places = new HashMap<String, Integer>();
        ids(newsroom).forEach(one -> places.put(one, places.size()));
        return all.stream()
                .sorted(Comparator.comparingInt(each -> places.getOrDefault(id.apply(each), places.size())))
                .toList();
    }

    /** Gives what is new the last place. */
    public void take(String newsroom, String id) {
        orders.updateOne(eq(key(newsroom)), Updates.addToSet("ids", id), new UpdateOptions().upsert(true));
    }

    /** Puts these into this order, on the places that they have; what isn't named stays where it is. */
    public void arrange(String newsroom, List<String> wanted) {
        List<String> stored = ids(newsroom);
        Set<String> known = new LinkedHashSet<>(stored);
        known.addAll(wanted);
        Set<String> named = new LinkedHashSet<>(wanted);
        Iterator<String> next = named.iterator();
        List<String> arranged =
                known.stream().map(id -> named.contains(id) ? next.next() : id).toList();
        if (!arranged.equals(stored)) {
            orders.replaceOne(eq(key(newsroom)), new Order(key(newsroom), arranged), new ReplaceOptions().upsert(true));
        }
    }

    private List<String> ids(String newsroom) {
        return Optional.ofNullable(orders.find(eq(key(newsroom))).first())
                .map(Order::ids)
                .orElseGet(ArrayList::new);
    }

    private String key(String newsroom) {
        return newsroom + "/" + kind;
    }
}
