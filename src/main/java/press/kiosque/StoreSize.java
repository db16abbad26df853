package press.kiosque;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Notices;
import press.kiosque.newsroom.Warning;
import press.kiosque.subscriber.Subscribers;

/**
 * Says when the embedded database has more readers than it is good for: in the log at start, on the first page, in the
 * health and in {@code doctor}. Everything goes on meanwhile, so it is a warning and no more.
 */
@Component("store")
public class StoreSize implements HealthIndicator, Notices {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSize.class);

    private final StorageSettings.Mongodb settings;
    private final Subscribers subscribers;
    private final Clock clock;

    StoreSize(StorageSettings settings, Subscribers subscribers, Clock clock) {
        this.settings = settings.mongodb();
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** What is to be done, if the embedded database is in use and has outgrown. */
    public Optional<String> outgrown() {
        long readers = readers();
        return isTooMany(readers)
                ? Optional.of(readers + " readers are in the embedded database, which is good for " + settings.dueFrom()
                        + ": point kiosque.mongodb.uri at a MongoDB and move there (docs/moving.md)")
                : Optional.empty();
    }

    private long readers() {
        return settings.uri() == null ? subscribers.count() : 0;
    }

    private boolean isTooMany(long readers) {
        return readers >= settings.dueFrom();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        outgrown().ifPresent(words -> LOG.warn("A real MongoDB is due: {}", words));
    }

    @Override
    public Health health() {
        return outgrown()
                .map(words ->
                        Health.status(Warning.STATUS).withDetail("due", words).build())
                .orElseGet(() -> Health.up().build());
    }

    @Override
    public List<Notice> of(String newsroom) {
        long readers = readers();
        return isTooMany(readers)
                ? List.of(new Notice("store-outgrown", clock.instant(), Long.toString(readers)))
                : List.of();
    }
}
