package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/**
 * Where Meta tells us what readers do. It answers 200 only once the broker has every event on disk; otherwise Meta tells us
 * again. A call keeps its thread until then, so that no more are taken in at once than can be stored.
 *
 * <p>It stands before everything that is made for the site's pages, sign-in and sessions among it, and lets nothing of
 * its address through: what serves pages takes twice as long over a call as its signature and its events do.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/webhooks">Webhooks for Messenger</a>
 */
@Component
@FilterRegistration(urlPatterns = WebhookFilter.PATH, order = Ordered.HIGHEST_PRECEDENCE)
class WebhookFilter extends HttpFilter {

    static final String PATH = "/webhooks/messenger";

    private static final Logger LOG = LoggerFactory.getLogger(WebhookFilter.class);

    private final transient WebhookGate gate;
    private final transient WebhookParser parser;
    private final transient WebhookJournal journal;
    private final transient WebhookMeters meters;
    private final transient Traces traces;
    private final transient ApplicationAvailability availability;
    private final int largest;

    WebhookFilter(
            WebhookGate gate,
            WebhookParser parser,
            WebhookJournal journal,
            WebhookMeters meters,
            Traces traces,
            ApplicationAvailability availability,
            MessengerSettings settings) {
        this.gate = gate;
        this.parser = parser;
        this.journal = journal;
        this.meters = meters;
        this.traces = traces;
        this.availability = availability;
        this.largest = Math.toIntExact(settings.largestWebhook().toBytes());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain pages)
            throws IOException {
        long began = System.nanoTime();
        HttpStatus status = answer(request, response);
        response.setStatus(status.value());
        meters.answered(status, System.nanoTime() - began);
    }

    private HttpStatus answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            return receive(request);
        }
        return HttpMethod.GET.matches(request.getMethod()) ? verify(request, response) : HttpStatus.METHOD_NOT_ALLOWED;
    }

    /** Meta asks whether the webhook is ours: we repeat its challenge if it names our verify token. */
    private HttpStatus verify(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mode = request.getParameter("hub.mode");
        String token = request.getParameter("hub.verify_token");
        String challenge = request.getParameter("hub.challenge");
        if (mode == null || token == null || challenge == null) {
            return HttpStatus.BAD_REQUEST;
        }
        if (!mode.equals("subscribe") || !gate.knows(token)) {
            return HttpStatus.FORBIDDEN;
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getOutputStream().write(challenge.getBytes(UTF_8));
        return HttpStatus.OK;
    }

    /**
     * Events: 200 stored, 403 not from Meta, 404 not about a Page, 413 too large, 503 tell us again. While we start or
     * stop, nothing can be stored, which is no trouble to speak of.
     */
    private HttpStatus receive(HttpServletRequest request) throws IOException {
        if (availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        @Nullable String signature = request.getHeader("X-Hub-Signature-256");
        Set<String> signers = gate.signers(body, signature);
        return signers.isEmpty()
                ? HttpStatus.FORBIDDEN
                : parser.parse(body, signers).map(this::store).orElse(HttpStatus.NOT_FOUND);
    }

    private HttpStatus store(List<Inbound> events) {
        if (events.isEmpty()) {
            return HttpStatus.OK;
        }
        try (Step step = traces.begin("webhook", Map.of())) {
            step.tell("events", Integer.toString(events.size()));
            meters.told(events);
            journal.store(events);
            return HttpStatus.OK;
        } catch (CompletionException e) {
            LOG.error(
                    "events are not stored and Meta will send them again; events={} cause={}", events.size(), cause(e));
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private static @Nullable String cause(CompletionException e) {
        return e.getCause() instanceof TimeoutException
                ? "the broker has not taken them within four seconds"
                : NestedExceptionUtils.getMostSpecificCause(e).getMessage();
    }
}
