package press.kiosque;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;

/**
 * A sentence of the contract that a database keeps with a repository.
 *
 * @param proof fails on an empty database that breaks it
 */
public record Clause(Class<?> repository, String sentence, Consumer<MongoDatabase> proof) {}
