package press.kiosque.newsroom;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Streams ids of documents without the documents. */
public final class Ids {

    private Ids() {}

    /** The ids of the documents that this holds of; close it. */
    public static MongoCursor<String> of(MongoCollection<?> collection, Bson filter) {
        return collection
                .withDocumentClass(Document.class)
                .find(filter)
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .iterator();
    }
}
