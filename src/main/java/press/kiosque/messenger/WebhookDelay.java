package press.kiosque.messenger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;

/** Measures how long after it happened the channel tells us of an event. */
@Component
class WebhookDelay {

    private static final Duration[] STEPS = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1)
    };

    private final Timer delay;
    private final Clock clock;

    WebhookDelay(MeterRegistry meters, Clock clock) {
        this.delay = Timer.builder("kiosque.webhook.delay")
                .description("From what happened at the channel until we are told of it")
                .serviceLevelObjectives(STEPS)
                .register(meters);
        this.clock = clock;
    }

    /** These events were told just now; a clock of theirs that is ahead of ours counts as no delay. */
    void measure(List<Inbound> events) {
        events.forEach(event -> {
            Duration since = Duration.between(event.source().at(), clock.instant());
            delay.record(since.isNegative() ? Duration.ZERO : since);
        });
    }
}
