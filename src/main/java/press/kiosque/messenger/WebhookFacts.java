package press.kiosque.messenger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Inbound.Source;
import tools.jackson.databind.JsonNode;

/**
 * One event of the webhook as Meta tells it, with what every kind has: who, when and an id.
 *
 * @param event ids in it may be text or numbers
 * @param newsroom whose Page it happened to
 * @param ourApp number of our app; null if the settings don't name it
 * @param told when Meta told of it, for events without a time of their own
 */
record WebhookFacts(
        JsonNode event, String newsroom, @Nullable String ourApp, Instant told) {

    JsonNode path(String key) {
        return event.path(key);
    }

    /** When it happened. */
    Instant at() {
        return Instant.ofEpochMilli(event.path("timestamp").asLong(told.toEpochMilli()));
    }

    /** The reader's PSID. */
    String sender() {
        return required(event.path("sender"), "id");
    }

    boolean hasSender() {
        return optional(event.path("sender"), "id") != null;
    }

    /** An event of the reader under this id. */
    Source source(String id) {
        return new Source(id, newsroom, sender(), at());
    }

    /** An event of the reader known by newsroom, reader, these words and the time. */
    Source made(String... words) {
        return source(String.join(":", newsroom, sender(), String.join(":", words), Long.toString(millis())));
    }

    /** An event that concerns no reader, known by newsroom, these words and the time. */
    Source ofPage(String... words) {
        String id = String.join(":", newsroom, String.join(":", words), Long.toString(millis()));
        return new Source(id, newsroom, "", at());
    }

    private long millis() {
        return at().toEpochMilli();
    }

    /** @throws IllegalArgumentException if the key has no value */
    static String required(JsonNode node, String key) {
        String value = optional(node, key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    static @Nullable String optional(JsonNode node, String key) {
        String value = node.path(key).asString("");
        return value.isEmpty() ? null : value;
    }
}
