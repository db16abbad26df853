package press.kiosque.newsroom;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which of many inserted documents were there before: a duplicate key is an answer, not a failure. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Makes sure that a document was not inserted because its key existed.
     *
     * @throws MongoWriteException the given one, if anything else went wrong
     */
    public static void orThrow(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    /**
     * The positions of the documents whose key existed.
     *
     * @throws MongoBulkWriteException the given one, if anything but a duplicate key went wrong
     */
    public static Set<Integer> in(MongoBulkWriteException e) {
        boolean other = e.getWriteConcernError() != null
                || e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
        if (other) {
            throw e;
        }
        return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
    }
}
