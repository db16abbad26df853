package press.kiosque.messenger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Notices;

/**
 * Counts webhook calls that were refused and warns of them, once a minute at most: behind a wrong app secret stands
 * every real event, and Meta unsubscribes a Page whose webhook fails for an hour.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/webhooks">Webhooks for Messenger</a>
 */
@Component
class WebhookRefusals implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRefusals.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    /** As long as Meta takes to unsubscribe a Page whose webhook fails. */
    private static final Duration SHOWN_FOR = Duration.ofHours(1);

    private final Counter refused;
    private final Clock clock;
    private final AtomicReference<Instant> nextWarning = new AtomicReference<>(Instant.MIN);
    private volatile Instant last = Instant.MIN;

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
        last = now;
        Instant due = nextWarning.get();
        if (!now.isBefore(due) && nextWarning.compareAndSet(due, now.plus(BETWEEN_WARNINGS))) {
            LOG.warn("refused a call of the Messenger webhook: {}; total={}", cause, (long) refused.count());
        }
    }

    /** Tells every newsroom: a call that was refused names none that could be believed. */
    @Override
    public List<Notice> of(String newsroom) {
        boolean shown = last.isAfter(clock.instant().minus(SHOWN_FOR));
        return shown ? List.of(new Notice("webhook-refused", last, Long.toString((long) refused.count()))) : List.of();
    }
}
