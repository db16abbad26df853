package press.kiosque;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Secret;
import press.kiosque.newsroom.Setting;

/**
 * Where data is kept, and what this process does.
 *
 * @param dataDir folder of the embedded database and broker
 * @param mongodb a MongoDB instead of the embedded one
 * @param broker an Artemis instead of the embedded one
 * @param work what runs in this process
 * @param attach whether to use the database and broker of a server that runs on the same data folder
 * @param at a moment to take as now; null for the true one
 */
@ConfigurationProperties("kiosque")
public record StorageSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Broker broker,
        @DefaultValue Work work,
        @DefaultValue("false") boolean attach,
        @Nullable Instant at) {

    private static final long LAST_PORT = 65_535;

    /**
     * The database.
     *
     * @param uri connection string; null for the embedded one
     * @param commitEvery how often the embedded one writes to disk; a write's answer waits for it
     * @param inMemory whether the embedded one keeps its data in memory, outside the heap, and forgets it at the end
     * @param dueFrom from how many readers on the embedded one is too small and says so
     * @param port of loopback where the embedded one listens; 0 for any that is free
     */
    public record Mongodb(
            @Nullable String uri,
            @DefaultValue("4ms") Duration commitEvery,
            @DefaultValue("false") boolean inMemory,
            @DefaultValue("50000") long dueFrom,
            @DefaultValue("0") int port) {
        public Mongodb {
            uri = Setting.given(uri);
            Setting.lasts("kiosque.mongodb.commit-every", commitEvery);
            Setting.atLeast("kiosque.mongodb.due-from", dueFrom, 1);
            Setting.between("kiosque.mongodb.port", port, 0, LAST_PORT);
        }
    }

    /**
     * The broker.
     *
     * @param url such as {@code tcp://broker:61616}; null for the embedded one
     * @param user name by which it knows us; null if it asks for none
     * @param password that goes with the name
     * @param port of loopback where the embedded one listens; 0 for any that is free
     */
    public record Broker(
            @Nullable String url,
            @Nullable String user,
            @Nullable Secret password,
            @DefaultValue("0") int port) {
        public Broker {
            url = Setting.given(url);
            user = Setting.given(user);
            password = Secret.given(password);
            Setting.between("kiosque.broker.port", port, 0, LAST_PORT);
        }
    }

    /**
     * What runs in this process.
     *
     * @param clock whether its routes start work by the clock
     * @param queues whether its routes take work from the queues
     * @param parts parts of jobs that it works on at once
     */
    public record Work(
            @DefaultValue("true") boolean clock,
            @DefaultValue("true") boolean queues,
            @DefaultValue("1") int parts) {
        public Work {
            Setting.atLeast("kiosque.work.parts", parts, 1);
        }
    }
}
