package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * A sentence of the contract that a database keeps with a repository.
 *
 * @param proof fails on an empty database that breaks it
 */
public record Clause(Class<?> repository, String sentence, Consumer<MongoDatabase> proof) {

    /** What is looked for by these fields is found without a scan where the database knows how. */
    public static Clause index(Class<?> repository, Consumer<MongoDatabase> made, String collection, String... fields) {
        String sentence = collection + " have an index by " + String.join(" and ", fields);
        return new Clause(repository, sentence, database -> {
            made.accept(database);
            assertThat(database.getCollection(collection).listIndexes())
                    .extracting(index -> index.get("key", Document.class).keySet())
                    .contains(new LinkedHashSet<>(List.of(fields)));
        });
    }
}
