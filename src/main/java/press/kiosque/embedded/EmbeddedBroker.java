package press.kiosque.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.io.IOCriticalErrorListener;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Artemis broker inside this process, its journal in one folder. What it accepted is on disk; what does not fit in
 * memory is paged. Other processes of this machine reach it over loopback.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String NETTY_WITHOUT_UNSAFE = "io.netty.noUnsafe";
    private static final long IN_MEMORY_BYTES = 32L << 20;
    private static final int PAGE_BYTES = 4 << 20;
    private static final int THREADS = 10;
    private static final int ATTEMPTS = 10;
    private static final long RETRY_MILLIS = 500;

    /** Without a queue at this address, the broker would drop what failed too often. */
    private static final String DEAD_LETTERS = "dead-letters";

    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);

    private EmbeddedBroker(Path folder, int port) {
        try {
            server.setConfiguration(configuration(folder, port));
            server.start();
            server.getActiveMQServer().registerIOCriticalErrorListener(new Ended(folder));
        } catch (Exception e) {
            throw new IllegalStateException("the embedded broker cannot start in " + folder, e);
        }
    }

    /**
     * Lets the broker read its journal again on Java 25: it has Netty free buffers that are not Netty's own, which Netty does
     * there only by the means of older versions, and takes them only if told so. To be called before anything uses Netty.
     */
    public static void keepNettysOldMeans() {
        if (System.getProperty(NETTY_WITHOUT_UNSAFE) == null) {
            System.setProperty(NETTY_WITHOUT_UNSAFE, "false");
        }
    }

    /** Starts a broker whose journal is in this folder, made if it does not exist, on a free port of the loopback address. */
    public static EmbeddedBroker open(Path folder) {
        return open(folder, 0);
    }

    /** The same on this port; 0 for any that is free. */
    public static EmbeddedBroker open(Path folder, int port) {
        return new EmbeddedBroker(folder, port);
    }

    /** Says in a sentence what Artemis tells by many: it has stopped for good. */
    private record Ended(Path folder) implements IOCriticalErrorListener {

        @Override
        public void onIOException(Throwable failure, String message, @Nullable String file) {
            LOG.error(
                    "The embedded broker could not write into {} and has stopped. Look at the disk (is it full?) and start"
                            + " Kiosque again: what was acknowledged before is kept. cause={}",
                    folder,
                    failure.getMessage());
        }
    }

    private Configuration configuration(Path folder, int port) throws Exception {
        return new ConfigurationImpl()
                .setName("kiosque")
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setMaxDiskUsage(98)
                .setThreadPoolMaxSize(THREADS)
                .setScheduledThreadPoolMaxSize(2)
                .addAcceptorConfiguration("inside", "vm://" + number)
                .addAcceptorConfiguration("loopback", "tcp://127.0.0.1:" + port)
                .addQueueConfiguration(QueueConfiguration.of(DEAD_LETTERS)
                        .setAddress(DEAD_LETTERS)
                        .setRoutingType(RoutingType.ANYCAST))
                .setAddressSettings(Map.of("#", addresses()));
    }

    private static AddressSettings addresses() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of("expired"))
                .setAutoCreateDeadLetterResources(false)
                .setMaxDeliveryAttempts(ATTEMPTS)
                .setRedeliveryDelay(RETRY_MILLIS)
                .setRedeliveryMultiplier(2)
                .setDefaultGroupRebalance(true)
                .setDefaultGroupRebalancePauseDispatch(true)
                .setMaxSizeBytes(IN_MEMORY_BYTES)
                .setPageSizeBytes(PAGE_BYTES)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE);
    }

    /** The address for connections from inside this process; large batches travel in one piece. */
    public String url() {
        return "vm://" + number + "?minLargeMessageSize=400000";
    }

    /** The address for other processes on this machine. */
    public String loopbackUrl() {
        var acceptor =
                (NettyAcceptor) server.getActiveMQServer().getRemotingService().getAcceptor("loopback");
        return "tcp://127.0.0.1:" + acceptor.getActualPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded broker did not stop in good order", e);
        }
    }
}
