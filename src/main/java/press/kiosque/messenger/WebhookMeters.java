package press.kiosque.messenger;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;

/** Measures how late the channel tells us of an event, and how soon it has our answer. */
@Component
class WebhookMeters {

    /** Meta gives up a call after the second. */
    private static final Duration[] ANSWERED_WITHIN = {Duration.ofMillis(100), Duration.ofSeconds(5)};

    private static final Duration[] TOLD_WITHIN = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1)
    };

    private final Timer delay;
    private final Meter.MeterProvider<Timer> answers;
    private final Clock clock;

    WebhookMeters(MeterRegistry meters, Clock clock) {
        this.delay = Timer.builder("kiosque.webhook.delay")
                .description("From what happened at the channel until we are told of it")
                .serviceLevelObjectives(TOLD_WITHIN)
                .register(meters);
        this.answers = Timer.builder("kiosque.webhook.answer")
                .description("From a call of the webhook until our answer, by its status")
                .serviceLevelObjectives(ANSWERED_WITHIN)
                .withRegistry(meters);
        this.clock = clock;
    }

    /** These events were told just now; a clock of theirs that is ahead of ours counts as no delay. */
    void told(List<Inbound> events) {
        events.forEach(event -> {
            Duration since = Duration.between(event.source().at(), clock.instant());
            delay.record(since.isNegative() ? Duration.ZERO : since);
        });
    }

    /** A call was answered with this after so long. */
    void answered(HttpStatus status, long nanos) {
        answers.withTag("status", Integer.toString(status.value())).record(nanos, TimeUnit.NANOSECONDS);
    }
}
