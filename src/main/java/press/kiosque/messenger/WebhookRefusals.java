package press.kiosque.messenger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts webhook calls that were refused and warns of them, once a minute at most: behind a wrong app secret stands
 * every real event, and Meta unsubscribes a Page whose webhook fails for an hour.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/webhooks">Webhooks for Messenger</a>
 */
@Component
class WebhookRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRefusals.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Counter refused;
    private final Clock clock;
    private final AtomicReference<Instant> nextWarning = new AtomicReference<>(Instant.MIN);

    WebhookRefusals(MeterRegistry meters, Clock clock) {
        this.refused = Counter.builder("kiosque.webhook.refused")
                .description("Webhook calls with a wrong or missing signature or verify token")
                .register(meters);
        this.clock = clock;
    }

    /** Counts one refused call; the cause says what was wrong with it. */
    void count(String cause) {
        refused.increment();
        Instant now = clock.instant();
        Instant due = nextWarning.get();
        if (!now.isBefore(due) && nextWarning.compareAndSet(due, now.plus(BETWEEN_WARNINGS))) {
            LOG.warn("refused a call of the Messenger webhook: {}; total={}", cause, (long) refused.count());
        }
    }
}
