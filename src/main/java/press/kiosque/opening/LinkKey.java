package press.kiosque.opening;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.Base64;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Secret;

/**
 * What links are signed with. Made at the first use and kept in the store, so that links that stand in threads hold over
 * restarts, on every node, and when an app's secret is changed.
 *
 * <pre>{ _id: "links", value: "tJ0…" }</pre>
 */
@Repository
class LinkKey {

    private static final String ID = "links";
    private static final int BYTES = 32;

    private final MongoCollection<Document> keys;
    private volatile @Nullable Secret known;

    LinkKey(MongoDatabase database) {
        this.keys = database.getCollection("keys");
    }

    Secret get() {
        Secret key = known;
        if (key == null) {
            key = stored();
            known = key;
        }
        return key;
    }

    private Secret stored() {
        Document found = keys.find(eq(ID)).first();
        return new Secret((found == null ? made() : found).getString("value"));
    }

    /** Two processes may make one at once; the first stays. */
    private Document made() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var fresh = new Document("_id", ID).append("value", Base64.getEncoder().encodeToString(random));
        try {
            keys.insertOne(fresh);
            return fresh;
        } catch (MongoWriteException e) {
            Document first = keys.find(eq(ID)).first();
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY || first == null) {
                throw e;
            }
            return first;
        }
    }
}
