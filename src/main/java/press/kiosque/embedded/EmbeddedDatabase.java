package press.kiosque.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB server inside this process, for a demo or a small newsroom: the normal driver speaks to it over loopback, and its
 * data is one file.
 *
 * <p>A write that was acknowledged survives the death of the process and of the machine. Queries that fix {@code _id} or all
 * fields of a unique index are fast, all others scan the collection; there are no transactions, sessions, change streams,
 * partial indexes or documents that expire. Anybody on this machine may connect.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The number of connections that are served at the same time, each by a thread of its own. */
    private static final int CONNECTIONS = 64;

    private static final Duration GATHERING_ON_CLOSE = Duration.ofSeconds(2);

    private final MVStore store;
    private final MongoServer server;

    private EmbeddedDatabase(MVStore store, Duration commitEvery, int port) {
        this.store = store;
        this.server = new MongoServer(new EmbeddedBackend(store, new GroupCommit(store, commitEvery)));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTIONS);
    }

    /** Starts a server on a free port of the loopback address. */
    public static EmbeddedDatabase open(Path file, Duration commitEvery) {
        return open(file, commitEvery, 0);
    }

    /**
     * Starts a server on this port of the loopback address.
     *
     * @param file the data, made if it does not exist; its folder must exist
     * @param commitEvery the shortest time between two commits, some milliseconds: a write waits about so long for its answer
     * @param port 0 for any that is free
     * @throws UnusableStorageException when the file is damaged, foreign, in use or cannot be written
     */
    public static EmbeddedDatabase open(Path file, Duration commitEvery, int port) {
        MVStore store = EmbeddedFile.open(file);
        try {
            return new EmbeddedDatabase(store, commitEvery, port);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e instanceof MVStoreException damage ? EmbeddedFile.unusable(file, damage) : e;
        }
    }

    /**
     * Starts a server that keeps everything in memory, outside the heap, and forgets it when it is closed.
     *
     * @param commitEvery the shortest time between two commits, as with a file
     */
    public static EmbeddedDatabase inMemory(Duration commitEvery) {
        return new EmbeddedDatabase(EmbeddedFile.inMemory(), commitEvery, 0);
    }

    /** Where the driver connects, with a pool no larger than what the server serves at the same time. */
    public String connectionString() {
        InetSocketAddress address = server.getLocalAddress();
        String host = address.getAddress().getHostAddress();
        return "mongodb://" + host + ":" + address.getPort() + "/?maxPoolSize=" + (CONNECTIONS - 4);
    }

    /** Closes all connections, writes what is left and, for two seconds at most, makes the file smaller. */
    @Override
    public void close() {
        server.shutdownNow();
        EmbeddedFile.close(store, GATHERING_ON_CLOSE);
    }
}
