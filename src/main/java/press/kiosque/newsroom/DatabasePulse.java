package press.kiosque.newsroom;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, known within seconds: work waits half a minute for it, which may be choosing a new primary,
 * but whoever asks how we are would not wait so long. Takes the place of Spring Boot's own part of the health.
 */
@Component("mongoHealthIndicator")
public class DatabasePulse implements HealthIndicator {

    private static final long PATIENCE_SECONDS = 2;
    private static final Document PING = new Document("ping", 1);

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);

    private final MongoDatabase database;
    private final AtomicBoolean away = new AtomicBoolean();

    DatabasePulse(MongoDatabase database) {
        this.database = database.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether it answers now. */
    public boolean beats() {
        return Status.UP.equals(health().getStatus());
    }

    /** Whether it does not answer now; routes wait for it as long as that is so ({@code errors.camel.yaml}). */
    public boolean isAway() {
        return !beats();
    }

    @Override
    public Health health() {
        try {
            database.runCommand(PING);
            if (away.getAndSet(false)) {
                LOG.info("The database answers again.");
            }
            return Health.up().build();
        } catch (MongoException e) {
            if (!away.getAndSet(true)) {
                LOG.warn("The database does not answer; what is in hand waits for it: cause={}", e.getMessage());
            }
            return Health.down(e).build();
        }
    }
}
