package press.kiosque.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * One named database of the embedded server.
 *
 * <p>Its collections and unique indexes are maps of the store: {@code documents:DATABASE.COLLECTION} and
 * {@code index:DATABASE.COLLECTION$INDEX}; no collection may have a dollar in its name. Other indexes are accepted and
 * ignored, as a scan answers their queries too.
 */
final class EmbeddedNamespace extends AbstractMongoDatabase<String> {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private final MVStore store;
    private final GroupCommit commits;

    EmbeddedNamespace(String name, MVStore store, GroupCommit commits, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        this.commits = commits;
        initializeNamespacesAndIndexes();
    }

    /** The names of the databases that the store holds. */
    static Set<String> in(MVStore store) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    /** An aggregation that begins by choosing documents reads of each no more than it needs. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (!command.equals("aggregate") || query.containsKey("let")) {
            return super.handleCommand(channel, command, query, databases, oplog);
        }
        List<Document> stages = Aggregation.parse(query.get("pipeline"));
        if (!stages.isEmpty()
                && stages.get(0).get("$match") instanceof Document match
                && resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof EmbeddedCollection collection) {
            List<Document> rest = stages.subList(1, stages.size());
            var read = EmbeddedExcerpt.of(EmbeddedFields.ofStages(rest));
            Aggregation run = Aggregation.fromPipeline(rest, databases, this, collection, oplog);
            return answer(collection, run.runStages(collection.matching(match, read)));
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    private static Document answer(EmbeddedCollection collection, List<Document> results) {
        Document cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", results);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    @Override
    protected MongoCollection<String> resolveOrCreateCollection(String name) {
        MongoCollection<String> known = resolveCollection(name, false);
        return known != null ? known : alone(() -> super.resolveOrCreateCollection(name));
    }

    @Override
    protected void addIndex(Document description) {
        alone(() -> {
            super.addIndex(description);
            return true;
        });
    }

    private <T> T alone(Supplier<T> change) {
        return commits.change(() -> {
            synchronized (this) {
                return change.get();
            }
        });
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String name, CollectionOptions options) {
        return new EmbeddedCollection(this, name, options, cursorRegistry, documents(name), commits);
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) {
            return new EmbeddedIdIndex(documents(collection), name, keys);
        }
        MVMap<String, String> entries = store.openMap(
                indexMap(collection, name),
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
        return new EmbeddedIndex(entries, name, keys, sparse);
    }

    @Override
    protected Index<String> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(name, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<String> collection, String name) {
        super.dropIndex(collection, name);
        if (store.hasMap(indexMap(collection.getCollectionName(), name))) {
            store.removeMap(indexMap(collection.getCollectionName(), name));
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeMap(documents(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldDocuments = DOCUMENTS + collection.getFullName();
        String oldIndexes = INDEX + collection.getFullName() + "$";
        super.moveCollection(from, collection, newName);
        store.renameMap(store.openMap(oldDocuments, documentsType()), DOCUMENTS + getFullCollectionNamespace(newName));
        for (String map : store.getMapNames()) {
            if (map.startsWith(oldIndexes)) {
                store.renameMap(store.openMap(map), indexMap(newName, map.substring(oldIndexes.length())));
            }
        }
    }

    @Override
    protected long getStorageSize() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private MVMap<String, byte[]> documents(String collection) {
        return store.openMap(DOCUMENTS + getFullCollectionNamespace(collection), documentsType());
    }

    private static MVMap.Builder<String, byte[]> documentsType() {
        return new MVMap.Builder<String, byte[]>()
                .keyType(StringDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE);
    }

    private String indexMap(String collection, String name) {
        return INDEX + getFullCollectionNamespace(collection) + "$" + name;
    }
}
