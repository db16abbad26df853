package press.kiosque.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}: it is the collection's own map, whose keys are the ids.
 *
 * <p>It writes nothing, so that an insert touches one map less and the index can never disagree with the documents.
 */
final class EmbeddedIdIndex extends AbstractUniqueIndex<String> {

    private final MVMap<String, byte[]> documents;

    EmbeddedIdIndex(MVMap<String, byte[]> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return query.values().stream().noneMatch(BsonRegularExpression::isRegularExpression) && super.canHandle(query);
    }

    @Override
    public synchronized void add(Document document, String position, MongoCollection<String> collection) {
        // The document stands in the map already
    }

    @Override
    protected @Nullable String getPosition(KeyValue key) {
        String text = EmbeddedKey.of(key);
        return documents.containsKey(text) ? text : null;
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, String position) {
        return true;
    }

    @Override
    protected @Nullable String removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, String>> getIterable() {
        throw new UnsupportedOperationException(
                "The keys of " + this + " are not stored in a form that can be read back.");
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
