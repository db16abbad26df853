package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** All that is stored, to see whether something has changed. */
record Stored(MongoDatabase database) {

    /** What is written whoever looks, and says nothing of the newsroom. */
    private static final Set<String> ANYHOW = Set.of("browsers", "sessions", "sentForms", "leases");

    /** Every document as text, without what Spring Batch notes. */
    List<String> words() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !ANYHOW.contains(name) && !name.startsWith("BATCH_"))
                .sorted()
                .flatMap(name -> words(name).stream())
                .toList();
    }

    private List<String> words(String collection) {
        return database.getCollection(collection).find().map(Document::toJson).into(new ArrayList<>()).stream()
                .sorted()
                .map(document -> collection + " " + document)
                .toList();
    }
}
