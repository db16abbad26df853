package press.kiosque;

import java.nio.file.Path;

/** Database and broker: embedded ones in the data folder, unless settings name others. */
final class Engines implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;

    private Engines(EmbeddedDatabase database, EmbeddedBroker broker) {
        this.database = database;
        this.broker = broker;
    }

    static Engines start(StorageSettings settings) {
        Path folder = settings.dataDir();
        folder.toFile().mkdirs();
        return new Engines(
                EmbeddedDatabase.open(
                        folder.resolve("kiosque.mv.db"), settings.mongodb().commitEvery()),
                EmbeddedBroker.open(folder.resolve("broker")));
    }

    String mongodbUri() {
        return database.connectionString();
    }

    String brokerUrl() {
        return broker.url();
    }

    @Override
    public void close() {
        broker.close();
        database.close();
    }
}
