package press.kiosque.moving;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads all documents of a collection, in no particular order. */
final class CollectionReader implements ItemStreamReader<BsonDocument> {

    private static final int TOGETHER = 500;

    private final MongoCollection<BsonDocument> collection;
    private @Nullable MongoCursor<BsonDocument> documents;

    CollectionReader(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    @Override
    public void open(ExecutionContext context) {
        documents = collection.find().batchSize(TOGETHER).iterator();
    }

    @Override
    public @Nullable BsonDocument read() {
        return documents != null && documents.hasNext() ? documents.next() : null;
    }

    @Override
    public void close() {
        if (documents != null) {
            documents.close();
            documents = null;
        }
    }
}
