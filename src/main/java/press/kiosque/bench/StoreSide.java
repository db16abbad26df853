package press.kiosque.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Duration;
import press.kiosque.MongoCodecs;
import press.kiosque.embedded.EmbeddedDatabase;

/** A database file with its server in this process and the driver before it. */
final class StoreSide implements AutoCloseable {

    /** The product's default for {@code kiosque.mongodb.commit-every}. */
    private static final Duration COMMIT_EVERY = Duration.ofMillis(4);

    private final Runnable stop;
    private final MongoClient client;

    private StoreSide(Runnable stop, String uri) {
        this.stop = stop;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(MongoCodecs.registry())
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    /** The embedded database as the product opens it. */
    static StoreSide ours(Path file) {
        EmbeddedDatabase database = EmbeddedDatabase.open(file, COMMIT_EVERY);
        return new StoreSide(database::close, database.connectionString());
    }

    /** mongo-java-server with its own H2 backend, as it comes. */
    static StoreSide stock(Path file) {
        var server = new MongoServer(new H2Backend(file.toString()));
        return new StoreSide(server::shutdownNow, server.bindAndGetConnectionString());
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
        stop.run();
    }
}
