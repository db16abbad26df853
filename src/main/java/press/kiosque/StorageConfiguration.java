package press.kiosque;

import com.mongodb.ConnectionString;
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
    MongoClientSettingsBuilderCustomizer codecs() {
        return settings -> settings.codecRegistry(MongoCodecs.registry());
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
