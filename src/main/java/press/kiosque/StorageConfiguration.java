package press.kiosque;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The database and the clock. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String DATABASE = "kiosque";

    @Bean
    Engines engines(StorageSettings settings, ObjectProvider<EnginesAhead> ahead) {
        EnginesAhead started = ahead.getIfAvailable();
        return started == null ? Engines.start(settings) : started.await();
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(Engines engines) {
        return () -> new ConnectionString(engines.mongodbUri());
    }

    @Bean
    @Order // the last: after the one that reads the connection string
    MongoClientSettingsBuilderCustomizer ourWays(StorageSettings storage, MongoConnectionDetails details) {
        return client -> {
            client.codecRegistry(MongoCodecs.registry());
            if (storage.mongodb().uri() != null) {
                client.writeConcern(acknowledged(details.getConnectionString()));
            }
        };
    }

    /**
     * When a write is acknowledged: when most members have it on their disks, since what we then tell Messenger must outlive the
     * death of any of them. A server alone would acknowledge what it has in memory. What the connection string says otherwise holds.
     */
    static WriteConcern acknowledged(ConnectionString uri) {
        WriteConcern said = uri.getWriteConcern();
        if (said == null) {
            return WriteConcern.MAJORITY.withJournal(true);
        }
        boolean silent = said.getJournal() == null && said.isAcknowledged();
        return silent ? said.withJournal(true) : said;
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails details) {
        String named = details.getConnectionString().getDatabase();
        return client.getDatabase(named == null ? DATABASE : named);
    }

    @Bean
    Clock clock(StorageSettings settings) {
        Clock system = Clock.systemUTC();
        return settings.at() == null
                ? system
                : Clock.offset(system, Duration.between(Instant.now(system), settings.at()));
    }
}
