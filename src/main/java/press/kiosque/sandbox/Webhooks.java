package press.kiosque.sandbox;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    private final Faults faults;
    private final WebhookTally tally = new WebhookTally();
    private final WebhookClient client = new WebhookClient(SENDERS);
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();
    private final ExecutorService senders;

    Webhooks(Faults faults, MovableClock clock) {
        this.clock = clock;
        this.faults = faults;
        this.senders = Executors.newFixedThreadPool(SENDERS, task -> {
            Thread thread = new Thread(task, "sandbox-webhooks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reports an event of that reader, if the Page listens for such; answers the event. */
    ObjectNode tell(Reader reader, WebhookField field, ObjectNode event) {
        tell(reader, field, () -> event);
        return event;
    }

    /** The same, with an event that is only made where somebody listens. */
    void tell(Reader reader, WebhookField field, Supplier<ObjectNode> event) {
        Page page = reader.page();
        boolean standby = field.standsBy() && !reader.speaksWith(page.settings().appId(), clock.instant());
        if (page.hears(field) && (!standby || page.hears(WebhookField.STANDBY))) {
            ObjectNode told = standby ? Events.onStandby(event.get()) : event.get();
            String channel = standby ? "standby" : field == WebhookField.FEED ? "changes" : "messaging";
            TwistedEvent.of(faults.ofWebhook(page, reader.psid(), field), told, channel, clock.instant())
                    .forEach(each -> put(page, reader.outbox(), each));
        }
    }

    /** Reports an event that concerns the Page and no reader. */
    ObjectNode tell(Page page, WebhookField field, ObjectNode event) {
        if (page.hears(field)) {
            TwistedEvent.of(faults.ofWebhook(page, null, field), event, "messaging", clock.instant())
                    .forEach(each -> put(page, page.outbox(), each));
        }
        return event;
    }

    /** A late event travels alone: those of the same reader that come after may overtake it. */
    private void put(Page page, Outbox line, TwistedEvent event) {
        tally.added();
        if (event.late().isZero()) {
            start(page, line, event.waiting());
        } else {
            CompletableFuture.delayedExecutor(event.late().toMillis(), TimeUnit.MILLISECONDS, senders)
                    .execute(() -> start(page, new Outbox(), event.waiting()));
        }
    }

    private void start(Page page, Outbox outbox, Outbox.Waiting event) {
        if (outbox.add(event)) {
            courier(page).start(outbox);
        }
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
