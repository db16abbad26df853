package press.kiosque.admin;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.StorageSettings;

/** What this process runs on: its database, broker, disk and libraries. */
@Component
@ConditionalOnWebApplication
class Machine {

    private static final int MB = 20;

    private final CamelContext camel;
    private final MongoDatabase database;
    private final StorageSettings settings;

    Machine(CamelContext camel, MongoDatabase database, StorageSettings settings) {
        this.camel = camel;
        this.database = database;
        this.settings = settings;
    }

    CamelContext camel() {
        return camel;
    }

    /** Whether the database is the embedded one. */
    boolean ownsDatabase() {
        return settings.mongodb().uri() == null;
    }

    /** Whether the broker is the embedded one. */
    boolean ownsBroker() {
        return settings.broker().url() == null;
    }

    /** The version that the database says it has; empty if it doesn't say. */
    String databaseVersion() {
        try {
            return database.runCommand(new Document("buildInfo", 1)).get("version", "");
        } catch (MongoException e) {
            return "";
        }
    }

    /** MB that are free where the data is; null if the file system doesn't tell. */
    @Nullable
    Long room() {
        Path folder = settings.dataDir();
        try {
            return Files.getFileStore(Files.exists(folder) ? folder : Path.of("."))
                            .getUsableSpace()
                    >> MB;
        } catch (IOException e) {
            return null;
        }
    }

    /** MB that objects take. */
    long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> MB;
    }

    /** Minutes since the start. */
    long up() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())
                .toMinutes();
    }

    /** Of Java and the libraries that carry the rest. */
    Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        versions.put("Java", Runtime.version().toString());
        versions.put("Spring Boot", SpringBootVersion.getVersion());
        versions.put("Camel", camel.getVersion());
        return versions;
    }
}
