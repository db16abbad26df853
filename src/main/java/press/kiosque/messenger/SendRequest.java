package press.kiosque.messenger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Hint;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Speech;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in the words of the Send API.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/send-api">Send API</a>
 */
public final class SendRequest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SendRequest() {}

    /**
     * The body of the request; the delivery's id travels as metadata and comes back with the echo. Type, tag and
     * recipient follow from the rule under which the message goes.
     */
    public static ObjectNode of(Outgoing outgoing) {
        ObjectNode request = JSON.objectNode();
        permission(request, outgoing);
        recipient(request, outgoing);
        optional(request, "persona_id", outgoing.manner().persona());
        ObjectNode message = content(outgoing.message());
        message.put("metadata", outgoing.id());
        quickReplies(message, outgoing.message().quickReplies());
        request.set("message", message);
        if (outgoing.manner().inReplyTo() != null) {
            request.putObject("reply_to").put("mid", outgoing.manner().inReplyTo());
        }
        return request;
    }

    private static void permission(ObjectNode request, Outgoing outgoing) {
        switch (outgoing.by().rule()) {
            case NEWS_TAG -> request.put("messaging_type", "MESSAGE_TAG").put("tag", "NON_PROMOTIONAL_SUBSCRIPTION");
            case HUMAN_AGENT -> request.put("messaging_type", "MESSAGE_TAG").put("tag", "HUMAN_AGENT");
            default -> request.put("messaging_type", outgoing.speech() == Speech.UNASKED ? "UPDATE" : "RESPONSE");
        }
    }

    private static void recipient(ObjectNode request, Outgoing outgoing) {
        ObjectNode recipient = request.putObject("recipient");
        if (outgoing.by().token() == null) {
            recipient.put("id", outgoing.recipient());
        } else {
            recipient.put("one_time_notif_token", outgoing.by().token());
        }
    }

    /** The body of a request that shows the reader something without a message. */
    static ObjectNode of(Addressee reader, Hint hint) {
        ObjectNode request = JSON.objectNode();
        request.putObject("recipient").put("id", reader.recipient());
        return request.put(
                "sender_action",
                switch (hint) {
                    case SEEN -> "mark_seen";
                    case TYPING -> "typing_on";
                    case TYPING_ENDED -> "typing_off";
                });
    }

    private static ObjectNode content(Message message) {
        if (message instanceof Message.Text text) {
            return text.buttons().isEmpty()
                    ? JSON.objectNode().put("text", text.text())
                    : attachment("template", buttonTemplate(text));
        }
        if (message instanceof Message.Cards cards) {
            return attachment("template", carousel(cards));
        }
        if (message instanceof Message.Picture picture) {
            return attachment("image", JSON.objectNode().put("url", picture.image()));
        }
        return attachment("template", onceRequest((Message.OnceRequest) message));
    }

    private static ObjectNode attachment(String type, ObjectNode payload) {
        ObjectNode content = JSON.objectNode();
        content.putObject("attachment").put("type", type).set("payload", payload);
        return content;
    }

    /** One-Time Notification: developers.facebook.com/docs/messenger-platform/send-messages/one-time-notification. */
    private static ObjectNode onceRequest(Message.OnceRequest request) {
        return JSON.objectNode()
                .put("template_type", "one_time_notif_req")
                .put("title", request.title())
                .put("payload", WebhookEvent.ONCE + request.about());
    }

    private static ObjectNode buttonTemplate(Message.Text text) {
        ObjectNode template = JSON.objectNode().put("template_type", "button").put("text", text.text());
        buttons(template, text.buttons());
        return template;
    }

    private static ObjectNode carousel(Message.Cards cards) {
        ObjectNode template = JSON.objectNode().put("template_type", "generic").put("image_aspect_ratio", "horizontal");
        ArrayNode elements = template.putArray("elements");
        cards.cards().forEach(card -> elements.add(element(card)));
        return template;
    }

    private static ObjectNode element(Card card) {
        ObjectNode element = JSON.objectNode().put("title", card.title());
        optional(element, "subtitle", card.subtitle());
        optional(element, "image_url", card.image());
        if (card.link() != null) {
            element.putObject("default_action").put("type", "web_url").put("url", card.link());
        }
        buttons(element, card.buttons());
        return element;
    }

    private static void buttons(ObjectNode parent, List<Button> buttons) {
        if (!buttons.isEmpty()) {
            ArrayNode array = parent.putArray("buttons");
            buttons.forEach(button -> array.add(button(button)));
        }
    }

    /** One button; the persistent menu has the same form. */
    static ObjectNode button(Button button) {
        ObjectNode node = JSON.objectNode();
        node.put("type", button.link() != null ? "web_url" : "postback").put("title", button.title());
        optional(node, "url", button.link());
        optional(node, "payload", button.payload());
        return node;
    }

    private static void quickReplies(ObjectNode message, List<QuickReply> replies) {
        if (!replies.isEmpty()) {
            ArrayNode array = message.putArray("quick_replies");
            replies.forEach(reply -> array.addObject()
                    .put("content_type", "text")
                    .put("title", reply.title())
                    .put("payload", reply.payload()));
        }
    }

    private static void optional(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
