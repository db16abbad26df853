package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries the events of one Page to its callback.
 *
 * <ol>
 *   <li>An outbox that has something to tell stands in the line of those that are ready.
 *   <li>A sender takes the first of the line, or several when the Page wants entries batched, and posts the first event
 *       of each, signed.
 *   <li>Answered by 200 in time, the events are told; an outbox that holds more goes to the end of the line.
 *   <li>Otherwise they are tried again, at once and then later each time, until an hour has passed by the sandbox's
 *       clock; an hour without any success takes the app off the Page, and what waits is given up.
 * </ol>
 */
final class Courier {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final int LONGEST_PAUSE_DOUBLINGS = 6;

    private final Page page;
    private final WebhookClient client;
    private final ExecutorService senders;
    private final WebhookTally tally;
    private final Clock clock;
    private final Queue<Outbox> ready = new ConcurrentLinkedQueue<>();

    Courier(Page page, WebhookClient client, ExecutorService senders, WebhookTally tally, Clock clock) {
        this.page = page;
        this.client = client;
        this.senders = senders;
        this.tally = tally;
        this.clock = clock;
    }

    /** Takes on an outbox that has something to tell. */
    void start(Outbox outbox) {
        ready.add(outbox);
        if (!senders.isShutdown()) {
            senders.execute(this::carry);
        }
    }

    private void carry() {
        List<Outbox> batch = batch();
        if (batch.isEmpty()) {
            return;
        }
        byte[] body = AsciiJson.bytes(envelope(batch));
        PageSettings settings = page.settings();
        String signature = Signature.of(body, settings.appSecret());
        boolean forged = batch.stream()
                .anyMatch(
                        outbox -> outbox.first().filter(Outbox.Waiting::forged).isPresent());
        boolean told = client.post(
                String.valueOf(settings.callbackUrl()), body, forged ? "0".repeat(signature.length()) : signature);
        if (told) {
            page.subscription().worked();
            batch.forEach(this::told);
        } else {
            boolean disabled = page.subscription().failed(clock.instant());
            batch.forEach(outbox -> failed(outbox, disabled));
        }
    }

    private List<Outbox> batch() {
        int most = page.settings().entriesPerPost();
        List<Outbox> batch = new ArrayList<>(most);
        Outbox outbox = ready.poll();
        while (outbox != null) {
            batch.add(outbox);
            outbox = batch.size() < most ? ready.poll() : null;
        }
        return batch;
    }

    private ObjectNode envelope(List<Outbox> batch) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("object", "page");
        ArrayNode entries = envelope.putArray("entry");
        for (Outbox outbox : batch) {
            outbox.first().ifPresent(first -> {
                ObjectNode entry = entries.addObject();
                if (first.numericIds() && page.id().length() < 19) {
                    entry.put("id", Long.parseLong(page.id()));
                } else {
                    entry.put("id", page.id());
                }
                entry.put("time", clock.millis()).putArray(first.channel()).add(first.event());
            });
        }
        return envelope;
    }

    private void told(Outbox outbox) {
        tally.told();
        goOn(outbox);
    }

    private void failed(Outbox outbox, boolean disabled) {
        tally.failed();
        if (disabled || outbox.first().map(this::isTooOld).orElse(true)) {
            tally.gaveUp();
            goOn(outbox);
            return;
        }
        int doublings = Math.min(outbox.failed() - 1, LONGEST_PAUSE_DOUBLINGS);
        CompletableFuture.delayedExecutor(FIRST_PAUSE_MILLIS << doublings, TimeUnit.MILLISECONDS, senders)
                .execute(() -> start(outbox));
    }

    private void goOn(Outbox outbox) {
        if (outbox.next()) {
            start(outbox);
        }
    }

    private boolean isTooOld(Outbox.Waiting event) {
        return event.since().plus(PATIENCE).isBefore(clock.instant());
    }
}
