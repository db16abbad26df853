package press.kiosque;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.embedded.DataFolder;
import press.kiosque.embedded.DataFolder.HeldByAnother;
import press.kiosque.embedded.DataFolder.Owned;
import press.kiosque.embedded.EmbeddedBroker;
import press.kiosque.embedded.EmbeddedDatabase;
import press.kiosque.embedded.Endpoints;
import press.kiosque.embedded.LoopbackPort;
import press.kiosque.embedded.UnusableStorageException;

/**
 * Database and broker: those that the settings name, else embedded ones in the data folder. A command that works beside a
 * running server uses that server's.
 */
public final class Engines implements AutoCloseable {

    /** The broker begins with two files of 10 MB; without room for them it would hang in its own alarms. */
    private static final long LEAST_FREE_MB = 32;

    private final String mongodbUri;
    private final String brokerUrl;
    private final Deque<AutoCloseable> embedded;

    private Engines(String mongodbUri, String brokerUrl, Deque<AutoCloseable> embedded) {
        this.mongodbUri = mongodbUri;
        this.brokerUrl = brokerUrl;
        this.embedded = embedded;
    }

    /**
     * Starts what is embedded.
     *
     * @throws UnusableStorageException if the data folder cannot be used; the message says what to do
     */
    public static Engines start(StorageSettings settings) {
        String mongodbUri = settings.mongodb().uri();
        String brokerUrl = settings.broker().url();
        if (mongodbUri != null && brokerUrl != null) {
            return new Engines(mongodbUri, brokerUrl, new ArrayDeque<>());
        }
        DataFolder folder = DataFolder.open(settings.dataDir());
        if (folder instanceof HeldByAnother held) {
            Endpoints owner = owner(held, settings);
            return new Engines(
                    named(mongodbUri, owner.mongodb()), named(brokerUrl, owner.broker()), new ArrayDeque<>());
        }
        return own((Owned) folder, settings);
    }

    private static Endpoints owner(HeldByAnother held, StorageSettings settings) {
        Optional<Endpoints> endpoints = held.endpoints();
        if (!settings.attach()) {
            throw new UnusableStorageException("Another Kiosque works on the data folder " + held.path()
                    + endpoints.map(owner -> " (process " + owner.pid() + ")").orElse("")
                    + ". Stop it, or name another folder in kiosque.data-dir.");
        }
        return endpoints.orElseThrow(
                () -> new UnusableStorageException("Another Kiosque is just starting on the data folder " + held.path()
                        + ". Try again in a few seconds."));
    }

    private static Engines own(Owned folder, StorageSettings settings) {
        try {
            checkRoom(folder);
            checkPorts(settings);
        } catch (UnusableStorageException e) {
            folder.close();
            throw e;
        }
        return started(folder, settings);
    }

    private static void checkRoom(Owned folder) {
        long free = folder.freeBytes() >> 20;
        if (free < LEAST_FREE_MB) {
            throw new UnusableStorageException("Only " + free + " MB are free where " + folder.path()
                    + " is; database and broker need " + LEAST_FREE_MB
                    + " to start. Make room, or name a folder on another disk in kiosque.data-dir.");
        }
    }

    private static void checkPorts(StorageSettings settings) {
        if (settings.mongodb().uri() == null) {
            LoopbackPort.check("kiosque.mongodb.port", settings.mongodb().port());
        }
        if (settings.broker().url() == null) {
            LoopbackPort.check("kiosque.broker.port", settings.broker().port());
        }
    }

    private static Engines started(Owned folder, StorageSettings settings) {
        EmbeddedBroker.keepNettysOldMeans();
        var embedded = new ArrayDeque<AutoCloseable>();
        embedded.push(folder);
        String mongodbUri = settings.mongodb().uri();
        if (mongodbUri == null) {
            EmbeddedDatabase database = database(folder, settings.mongodb());
            embedded.push(database);
            mongodbUri = database.connectionString();
        }
        String brokerUrl = settings.broker().url();
        String reachedAt = named(brokerUrl, "");
        if (brokerUrl == null) {
            var broker = EmbeddedBroker.open(
                    folder.path().resolve("broker"), settings.broker().port());
            embedded.push(broker);
            brokerUrl = broker.url();
            reachedAt = broker.loopbackUrl();
        }
        folder.publish(
                new Endpoints(mongodbUri, reachedAt, 0, ProcessHandle.current().pid(), Instant.now()));
        return new Engines(mongodbUri, brokerUrl, embedded);
    }

    private static EmbeddedDatabase database(Owned folder, StorageSettings.Mongodb settings) {
        return settings.inMemory()
                ? EmbeddedDatabase.inMemory(settings.commitEvery())
                : EmbeddedDatabase.open(
                        folder.path().resolve("kiosque.mv.db"), settings.commitEvery(), settings.port());
    }

    private static String named(@Nullable String setting, String otherwise) {
        return setting == null ? otherwise : setting;
    }

    String mongodbUri() {
        return mongodbUri;
    }

    String brokerUrl() {
        return brokerUrl;
    }

    /** Stops what is embedded, each engine even if one before it does not stop in good order. */
    @Override
    public void close() {
        @Nullable IllegalStateException failure = null;
        while (!embedded.isEmpty()) {
            try {
                embedded.pop().close();
            } catch (Exception e) {
                failure = new IllegalStateException("an embedded engine did not stop in good order", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
