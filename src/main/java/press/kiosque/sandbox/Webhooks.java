package press.kiosque.sandbox;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells Pages what happened. A small pool of threads does the sending; whoever reports an event never waits for it, and
 * the events of one reader arrive in the order they were reported.
 */
@Component
final class Webhooks {

    private static final int SENDERS = 8;

    private final Clock clock;
    private final WebhookTally tally = new WebhookTally();
    private final WebhookClient client = new WebhookClient(SENDERS);
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();
    private final ExecutorService senders;

    Webhooks(MovableClock clock) {
        this.clock = clock;
        this.senders = Executors.newFixedThreadPool(SENDERS, task -> {
            Thread thread = new Thread(task, "sandbox-webhooks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reports an event of that reader, if the Page listens for such; answers the event. */
    ObjectNode tell(Reader reader, WebhookField field, ObjectNode event) {
        if (reader.page().hears(field)) {
            tally.added();
            if (reader.outbox().add(event, clock.instant())) {
                courier(reader.page()).start(reader.outbox());
            }
        }
        return event;
    }

    WebhookTally tally() {
        return tally;
    }

    private Courier courier(Page page) {
        return couriers.computeIfAbsent(page.id(), id -> new Courier(page, client, senders, tally, clock));
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
        client.close();
    }
}
