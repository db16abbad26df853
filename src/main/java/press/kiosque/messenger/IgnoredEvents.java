package press.kiosque.messenger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts webhook events that tell us nothing, so that what Meta invents is seen. */
@Component
class IgnoredEvents {

    private static final Set<String> KNOWN =
            Set.of("account_linking", "response_feedback", "messaging_feedback", "game_play", "payment", "optin");

    private static final String OTHER = "other";

    private final MeterRegistry meters;

    IgnoredEvents(MeterRegistry meters) {
        this.meters = meters;
        counter(OTHER);
    }

    /** Counts one event under its key, or under {@code other} if we never heard of it. */
    void count(JsonNode event) {
        String kind = event.propertyNames().stream()
                .filter(KNOWN::contains)
                .findFirst()
                .orElse(OTHER);
        counter(kind).increment();
    }

    private Counter counter(String kind) {
        return Counter.builder("kiosque.webhook.ignored")
                .description("Webhook events that tell us nothing or cannot be read")
                .tag("kind", kind)
                .register(meters);
    }
}
