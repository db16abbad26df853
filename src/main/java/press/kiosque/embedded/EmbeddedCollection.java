package press.kiosque.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import press.kiosque.embedded.EmbeddedCursor.Found;
import press.kiosque.embedded.EmbeddedLookup.Row;

/**
 * A collection of the embedded database: a map from the text of each {@code _id} to the document's BSON.
 *
 * <p>Changes happen one at a time and inside {@link GroupCommit#change}, so that no commit sees a document without its index
 * entries. Readers take no lock at all: a long scan holds up nobody.
 */
final class EmbeddedCollection extends AbstractMongoCollection<String> {

    private final MVMap<String, byte[]> documents;
    private final GroupCommit commits;
    private final EmbeddedLookup lookup;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<String, byte[]> documents,
            GroupCommit commits) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.lookup = new EmbeddedLookup(documents);
        this.commits = commits;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        Stream<Row> found = matching(query, order, skip, limit);
        if (batchSize <= 0) {
            return new QueryResult(() -> found.map(row -> read(row, fields)).iterator());
        }
        EmbeddedCursor cursor = new EmbeddedCursor(
                cursorRegistry.generateCursorId(),
                found.map(row -> answer(row, fields)).iterator());
        List<Document> firstBatch = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(firstBatch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(firstBatch, cursor);
    }

    private Stream<Row> matching(Document query, @Nullable Document order, int skip, int limit) {
        Stream<Row> found = lookup.candidates(query);
        Predicate<Row> meant = meant(query);
        DocumentComparator comparator = deriveComparator(order);
        if (comparator != null && order != null) {
            long most = limit > 0 ? (long) skip + limit : Long.MAX_VALUE;
            found = new EmbeddedOrder(order, comparator).first(found, meant, most);
        } else if (isNaturalDescending(order)) {
            found = found.filter(meant).sorted(Comparator.comparing(Row::key).reversed());
        } else {
            found = found.filter(meant);
        }
        found = found.skip(skip);
        return limit > 0 ? found.limit(limit) : found;
    }

    /** Whether the query means a candidate; what its bytes do not tell is read, as far as the query compares it. */
    private Predicate<Row> meant(Document query) {
        if (query.isEmpty() || lookup.isExact(query)) {
            return row -> true;
        }
        EmbeddedSieve sieve = new EmbeddedSieve(query);
        EmbeddedExcerpt asked = EmbeddedExcerpt.of(EmbeddedFields.ofQuery(query));
        return row -> switch (row.tell(sieve)) {
            case MEANT -> true;
            case NOT_MEANT -> false;
            case UNDECIDED -> documentMatchesQuery(row.read(asked), query);
        };
    }

    /** Of the documents that the query means, this excerpt. */
    Stream<Document> matching(Document query, EmbeddedExcerpt wanted) {
        return lookup.candidates(query).filter(meant(query)).map(row -> row.read(wanted));
    }

    /** For an answer, where a document that is asked for whole need not be read. */
    private Found answer(Row row, @Nullable Document projection) {
        Document document = isWhole(projection) ? EmbeddedAnswers.stored(row.stored()) : read(row, projection);
        return new Found(document, row.stored().length);
    }

    private Document read(Row row, @Nullable Document projection) {
        if (projection == null || isWhole(projection)) {
            return row.read(EmbeddedExcerpt.WHOLE);
        }
        Document kept = row.read(EmbeddedExcerpt.of(EmbeddedFields.ofProjection(projection)));
        return matchDocumentsFromStream(new Document(), Stream.of(kept), 0, 0, 0, null, projection)
                .iterator()
                .next();
    }

    private static boolean isWhole(@Nullable Document projection) {
        return projection == null || projection.isEmpty();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, order, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return lookup.all().map(row -> new DocumentWithPosition<>(row.read(EmbeddedExcerpt.WHOLE), row.key()));
    }

    @Override
    protected @Nullable Document getDocument(String position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : EmbeddedBson.decode(bytes);
    }

    @Override
    public void addDocument(Document document) {
        change(() -> super.addDocument(document));
    }

    @Override
    protected String addDocumentInternal(Document document) {
        String key = Optional.ofNullable(getIdField())
                .map(field -> EmbeddedKey.of(new KeyValue(Collections.singletonList(document.get(field)))))
                .orElseGet(() -> EmbeddedKey.of(new KeyValue(UUID.randomUUID().toString())));
        documents.put(key, EmbeddedBson.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(String position, Document oldDocument, Document newDocument) {
        documents.put(position, EmbeddedBson.encode(newDocument));
    }

    @Override
    public void removeDocument(Document document) {
        change(() -> super.removeDocument(document));
    }

    @Override
    protected void removeDocument(String position) {
        documents.remove(position);
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return change(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return change(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return change(() -> super.findAndModify(query));
    }

    @Override
    public void addIndex(Index<String> index) {
        change(() -> {
            super.addIndex(index);
            lookup.use(getIndexes());
        });
    }

    @Override
    public void dropIndex(String name) {
        change(() -> {
            super.dropIndex(name);
            lookup.use(getIndexes());
        });
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.sizeAsLong());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("The size of the data is counted when it is asked for.");
    }

    /** The bytes of all documents, counted now, or the largest number that fits. */
    @Override
    protected int getDataSize() {
        long bytes = 0;
        for (EmbeddedScan scan = new EmbeddedScan(documents); scan.hasNext(); ) {
            bytes += scan.next().getValue().length;
        }
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    private void change(Runnable change) {
        change(() -> {
            change.run();
            return true;
        });
    }

    /** Always the shared lock first and the collection after it: the other way round two writers could block each other. */
    private <T> T change(Supplier<T> change) {
        return commits.change(() -> {
            synchronized (this) {
                return change.get();
            }
        });
    }
}
