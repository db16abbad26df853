package press.kiosque.newsroom;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Inserts documents that may be there already: a duplicate key is an answer, not a failure. */
public final class Inserts {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private Inserts() {}

    /** Inserts the document unless there is one of its key; false if there is. */
    public static <T> boolean unlessKnown(MongoCollection<T> collection, T document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    /** Inserts the documents, of which there may be none, and answers the positions of those whose key existed. */
    public static <T> Set<Integer> allUnlessKnown(MongoCollection<T> collection, List<? extends T> documents) {
        try {
            if (!documents.isEmpty()) {
                collection.insertMany(documents, UNORDERED);
            }
            return Set.of();
        } catch (MongoBulkWriteException e) {
            return known(e);
        }
    }

    private static Set<Integer> known(MongoBulkWriteException e) {
        boolean other = e.getWriteConcernError() != null
                || e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
        if (other) {
            throw e;
        }
        return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
    }
}
