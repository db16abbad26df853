package press.kiosque.embedded;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import press.kiosque.embedded.EmbeddedSieve.Verdict;

/**
 * Finds the documents that a query may mean, which the caller must still compare with it.
 *
 * <p>An index serves every query that fixes its fields, whatever else the query asks. Without one, all documents come.
 */
final class EmbeddedLookup {

    private final MVMap<String, byte[]> documents;
    private volatile List<Index<String>> indexes = List.of();

    EmbeddedLookup(MVMap<String, byte[]> documents) {
        this.documents = documents;
    }

    /** A document as it is stored, with its key. */
    static final class Row {

        private final String key;
        private final byte[] stored;

        private Row(String key, byte[] stored) {
            this.key = key;
            this.stored = stored;
        }

        String key() {
            return key;
        }

        byte[] stored() {
            return stored;
        }

        /** Of the document this much, decoded for this reader alone. */
        Document read(EmbeddedExcerpt part) {
            return part.read(stored);
        }

        /** What its bytes tell of a query. */
        Verdict tell(EmbeddedSieve sieve) {
            return sieve.of(stored);
        }
    }

    /** Replaces the indexes; readers that have begun keep the old ones. */
    void use(List<Index<String>> newIndexes) {
        indexes = List.copyOf(newIndexes);
    }

    /** Whether the candidates for this query are just the documents it means: it asks for keys of an index and nothing else. */
    boolean isExact(Document query) {
        return indexes.stream()
                .anyMatch(index -> query.size() == index.getKeys().size()
                        && index.getKeys().stream().allMatch(key -> isPlain(query.get(key.getKey())))
                        && index.canHandle(query));
    }

    /** Text, or some of several texts: what the index finds by these needs no second look. */
    private static boolean isPlain(@Nullable Object condition) {
        return condition instanceof String
                || (condition instanceof Document some
                        && some.size() == 1
                        && some.get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(String.class::isInstance));
    }

    Stream<Row> candidates(Document query) {
        Document conditions = flattened(query, new Document());
        for (Index<String> index : indexes) {
            List<String> fields = index.getKeys().stream().map(IndexKey::getKey).toList();
            Document keys = new Document(conditions);
            keys.keySet().retainAll(fields);
            if (keys.size() == fields.size() && index.canHandle(keys)) {
                return StreamSupport.stream(index.getPositions(keys).spliterator(), false)
                        .flatMap(this::row);
            }
        }
        return all();
    }

    Stream<Row> all() {
        var entries = Spliterators.spliteratorUnknownSize(new EmbeddedScan(documents), ORDERED | NONNULL);
        return StreamSupport.<Map.Entry<String, byte[]>>stream(entries, false)
                .map(entry -> new Row(entry.getKey(), entry.getValue()));
    }

    private Stream<Row> row(String key) {
        byte[] bytes = documents.get(key);
        return bytes == null ? Stream.empty() : Stream.of(new Row(key, bytes));
    }

    /** All conditions that must hold, those inside an {@code $and} included; of each field the first. */
    private static Document flattened(Document query, Document into) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof List<?> parts) {
                parts.forEach(part -> flattened((Document) part, into));
            } else {
                into.putIfAbsent(field, condition);
            }
        });
        return into;
    }
}
