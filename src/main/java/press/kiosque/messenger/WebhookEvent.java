package press.kiosque.messenger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.Source;
import tools.jackson.databind.JsonNode;

/**
 * One event of the webhook. Its kind is told by which key it has.
 *
 * @param event as Meta tells it; ids may be text or numbers
 * @param newsroom whose Page it happened to
 * @param told when Meta told of it, for events without a time of their own
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/webhook-events">Webhook events</a>
 */
record WebhookEvent(JsonNode event, String newsroom, Instant told) {

    /** Payload of the button Get Started, as {@link MessengerProfile} sets it. */
    static final String GET_STARTED = "GET_STARTED";

    private static final Logger LOG = LoggerFactory.getLogger(WebhookEvent.class);

    /**
     * What it tells us; empty for what we have no use for yet: opt-ins, edits, handovers, roles, policy, account linking.
     *
     * @throws IllegalArgumentException if something is missing that its kind must have
     */
    Optional<Inbound> inbound() {
        if (event.has("message")) {
            return message(event.path("message"));
        }
        if (event.has("postback")) {
            return Optional.of(postback(event.path("postback")));
        }
        if (event.has("referral")) {
            return Optional.of(opened(event.path("referral")));
        }
        if (event.has("reaction")) {
            return Optional.of(reaction(event.path("reaction")));
        }
        if (event.has("delivery")) {
            return Optional.of(delivered(watermark("delivery")));
        }
        if (event.has("read")) {
            return Optional.of(read(watermark("read")));
        }
        LOG.debug("skipped an event; newsroom={} keys={}", newsroom, event.propertyNames());
        return Optional.empty();
    }

    private Optional<Inbound> message(JsonNode message) {
        if (message.path("is_deleted").asBoolean(false)) {
            LOG.debug("skipped a deletion; newsroom={}", newsroom);
            return Optional.empty();
        }
        return Optional.of(message.path("is_echo").asBoolean(false) ? echoed(message) : written(message));
    }

    /** Sender and recipient have changed places: the Page speaks. */
    private Inbound echoed(JsonNode message) {
        String mid = required(message, "mid");
        var source = new Source(mid, newsroom, required(event.path("recipient"), "id"), at());
        return new Inbound.Echoed(source, mid, optional(message, "metadata"), optional(message, "app_id"));
    }

    private Inbound written(JsonNode message) {
        Source source = source(message, "message");
        String text = message.path("text").asString("");
        String payload = optional(message.path("quick_reply"), "payload");
        if (payload != null) {
            return new Inbound.Tapped(source, payload, text);
        }
        return text.isBlank()
                ? new Inbound.Shared(source, attachments(message))
                : new Inbound.Said(source, text, optional(message.path("reply_to"), "mid"));
    }

    /** Never empty: what Meta cannot show to apps comes without attachments. */
    private static List<Attachment> attachments(JsonNode message) {
        List<Attachment> attachments = message.path("attachments")
                .valueStream()
                .map(one -> new Attachment(one.path("type").asString("unknown"), optional(one.path("payload"), "url")))
                .toList();
        return attachments.isEmpty() ? List.of(new Attachment("unsupported", null)) : attachments;
    }

    private Inbound postback(JsonNode postback) {
        String title = postback.path("title").asString("");
        String payload = postback.path("payload").asString(title);
        Source source = source(postback, "postback:" + Integer.toHexString(payload.hashCode()));
        return payload.equals(GET_STARTED)
                ? new Inbound.Opened(source, optional(postback.path("referral"), "ref"))
                : new Inbound.Tapped(source, payload, title);
    }

    private Inbound opened(JsonNode referral) {
        return new Inbound.Opened(source(referral, "referral"), optional(referral, "ref"));
    }

    private Inbound reaction(JsonNode reaction) {
        String mid = required(reaction, "mid");
        boolean set = reaction.path("action").asString("react").equals("react");
        String emoji = reaction.path("emoji").asString(reaction.path("reaction").asString("?"));
        var source = new Source(mid + ":reaction:" + set + ":" + at().toEpochMilli(), newsroom, sender(), at());
        return new Inbound.Reacted(source, mid, set ? emoji : null);
    }

    private Inbound delivered(Instant upTo) {
        return new Inbound.Delivered(receipt("delivered", upTo), upTo);
    }

    private Inbound read(Instant upTo) {
        return new Inbound.Read(receipt("read", upTo), upTo);
    }

    private Instant watermark(String kind) {
        return Instant.ofEpochMilli(Long.parseLong(required(event.path(kind), "watermark")));
    }

    /** The message's id names the event; without one, who did it, what and when. */
    private Source source(JsonNode body, String kind) {
        String mid = optional(body, "mid");
        String made = String.join(":", newsroom, sender(), kind, Long.toString(at().toEpochMilli()));
        return new Source(mid != null ? mid : made, newsroom, sender(), at());
    }

    private Source receipt(String kind, Instant upTo) {
        String id = String.join(":", newsroom, sender(), kind, Long.toString(upTo.toEpochMilli()));
        return new Source(id, newsroom, sender(), at());
    }

    private String sender() {
        return required(event.path("sender"), "id");
    }

    private Instant at() {
        return Instant.ofEpochMilli(event.path("timestamp").asLong(told.toEpochMilli()));
    }

    private static String required(JsonNode node, String key) {
        String value = optional(node, key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String key) {
        String value = node.path(key).asString("");
        return value.isEmpty() ? null : value;
    }
}
