package press.kiosque.messenger;

import static press.kiosque.messenger.WebhookFacts.optional;
import static press.kiosque.messenger.WebhookFacts.required;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Attachment;
import press.kiosque.message.Inbound.Source;
import tools.jackson.databind.JsonNode;

/** Events with a message in them: the reader's, taken back or changed ones, and those of the Page, which are echoes. */
final class WebhookMessages {

    private WebhookMessages() {}

    static List<Inbound> read(WebhookFacts facts) {
        JsonNode message = facts.path("message");
        if (message.path("is_echo").asBoolean(false)) {
            return List.of(echo(facts, message));
        }
        if (message.path("is_deleted").asBoolean(false)) {
            String mid = required(message, "mid");
            return List.of(new Inbound.Retracted(facts.source(mid + ":deleted"), mid));
        }
        return Stream.concat(recognised(facts), Stream.of(written(facts, message)))
                .toList();
    }

    static List<Inbound> edited(WebhookFacts facts) {
        JsonNode edit = facts.path("message_edit");
        String mid = required(edit, "mid");
        Source source = facts.source(mid + ":edit:" + edit.path("num_edit").asString("0"));
        return List.of(new Inbound.Edited(source, mid, edit.path("text").asString("")));
    }

    /** Sender and recipient have changed places: the Page speaks. */
    private static Inbound echo(WebhookFacts facts, JsonNode message) {
        String mid = required(message, "mid");
        String reader = required(facts.path("recipient"), "id");
        var source = new Source(mid, facts.newsroom(), reader, facts.at());
        String metadata = optional(message, "metadata");
        String app = optional(message, "app_id");
        return isOurs(app, metadata, facts, reader)
                ? new Inbound.Echoed(source, mid, metadata, app)
                : new Inbound.OtherSpoke(source, mid, app, optional(message, "text"));
    }

    /** Ours by our app's number or, where it is not told or not set, by a delivery's id, which names the reader. */
    private static boolean isOurs(@Nullable String app, @Nullable String metadata, WebhookFacts facts, String reader) {
        return (app != null && app.equals(facts.ourApp()))
                || (metadata != null && metadata.contains(facts.newsroom() + "/" + reader));
    }

    /** Who ticked our box on a web site has a number here only from the first message on. */
    private static Stream<Inbound> recognised(WebhookFacts facts) {
        String reference = optional(facts.path("prior_message"), "identifier");
        return reference == null
                ? Stream.empty()
                : Stream.of(new Inbound.Recognised(facts.made("recognised", reference), reference));
    }

    private static Inbound written(WebhookFacts facts, JsonNode message) {
        String mid = optional(message, "mid");
        Source source = mid == null ? facts.made("message") : facts.source(mid);
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
}
