package press.kiosque.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Hands out the documents of a query in batches that fit into an answer.
 *
 * <p>A batch ends at the number asked for, or as soon as it holds 16 MB, as MongoDB does it: a driver refuses answers over
 * 48 MB.
 */
final class EmbeddedCursor extends AbstractCursor {

    /** The number of documents in a batch when the client names none. */
    static final int USUAL_BATCH = 1000;

    private static final int BATCH_BYTES = 16 * 1024 * 1024;

    private final Iterator<Found> rows;

    /**
     * A document for an answer.
     *
     * @param bytes its size as it is stored
     */
    record Found(Document document, int bytes) {}

    EmbeddedCursor(long id, Iterator<Found> rows) {
        super(id);
        this.rows = rows;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !rows.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int number) {
        int limit = number > 0 ? number : USUAL_BATCH;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < limit && bytes < BATCH_BYTES && rows.hasNext()) {
            Found found = rows.next();
            batch.add(found.document());
            bytes += found.bytes();
        }
        return batch;
    }
}
