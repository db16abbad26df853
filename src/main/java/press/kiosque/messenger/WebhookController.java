package press.kiosque.messenger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.kiosque.message.Inbound;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/**
 * Where Meta tells us what readers do. It answers 200 only once the broker has every event on disk; otherwise Meta tells us
 * again. A call keeps its thread until then, so that no more are taken in at once than can be stored.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/webhooks">Webhooks for Messenger</a>
 */
@RestController
@RequestMapping("/webhooks/messenger")
class WebhookController {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

    private final WebhookGate gate;
    private final WebhookParser parser;
    private final WebhookJournal journal;
    private final WebhookDelay delay;
    private final Traces traces;
    private final int largest;

    WebhookController(
            WebhookGate gate,
            WebhookParser parser,
            WebhookJournal journal,
            WebhookDelay delay,
            Traces traces,
            MessengerSettings settings) {
        this.gate = gate;
        this.parser = parser;
        this.journal = journal;
        this.delay = delay;
        this.traces = traces;
        this.largest = Math.toIntExact(settings.largestWebhook().toBytes());
    }

    /** Meta asks whether the webhook is ours: we repeat its challenge if it names our verify token. */
    @GetMapping
    ResponseEntity<String> verify(
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge) {
        if (mode == null || token == null || challenge == null) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        return mode.equals("subscribe") && gate.knows(token)
                ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge)
                : answer(HttpStatus.FORBIDDEN);
    }

    /** Events: 200 stored, 403 not from Meta, 404 not about a Page, 413 too large, 503 tell us again. */
    @PostMapping
    ResponseEntity<String> receive(
            @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signature, InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        Set<String> signers = gate.signers(bytes, signature);
        if (signers.isEmpty()) {
            return answer(HttpStatus.FORBIDDEN);
        }
        return answer(parser.parse(bytes, signers).map(this::store).orElse(HttpStatus.NOT_FOUND));
    }

    private HttpStatus store(List<Inbound> events) {
        if (events.isEmpty()) {
            return HttpStatus.OK;
        }
        try (Step step = traces.begin("webhook", Map.of())) {
            step.tell("events", Integer.toString(events.size()));
            delay.measure(events);
            journal.store(events).join();
            return HttpStatus.OK;
        } catch (CompletionException e) {
            LOG.error(
                    "events are not stored and Meta will send them again; events={} cause={}",
                    events.size(),
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
