package press.kiosque;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** A database in memory behind the real driver, for tests of one feature. */
public final class MemoryDatabase implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client;

    public MemoryDatabase() {
        var address = new ServerAddress(server.bind());
        client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(MongoCodecs.registry())
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(address)))
                .build());
    }

    public MongoDatabase database() {
        return client.getDatabase("kiosque");
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
