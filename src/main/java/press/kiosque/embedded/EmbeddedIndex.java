package press.kiosque.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index: a map from the text of a key to the key of the document that has it. */
final class EmbeddedIndex extends AbstractUniqueIndex<String> {

    private final MVMap<String, String> entries;

    EmbeddedIndex(MVMap<String, String> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    /** Patterns are left to a scan, because keys are stored in a form that patterns don't fit. */
    @Override
    public synchronized boolean canHandle(Document query) {
        return query.values().stream().noneMatch(BsonRegularExpression::isRegularExpression) && super.canHandle(query);
    }

    @Override
    protected @Nullable String getPosition(KeyValue key) {
        return entries.get(EmbeddedKey.of(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, String position) {
        return entries.putIfAbsent(EmbeddedKey.of(key), position) == null;
    }

    @Override
    protected @Nullable String removeDocument(KeyValue key) {
        return entries.remove(EmbeddedKey.of(key));
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, String>> getIterable() {
        throw new UnsupportedOperationException(
                "The keys of " + this + " are not stored in a form that can be read back.");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
