package press.kiosque.messenger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.QuickReply;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in the words of the Send API.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/send-api">Send API</a>
 */
final class SendRequest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SendRequest() {}

    /** The body of the request; the delivery's id travels as metadata and comes back with the echo. */
    static ObjectNode of(Outgoing outgoing) {
        ObjectNode request = JSON.objectNode();
        request.put("messaging_type", outgoing.reply() ? "RESPONSE" : "UPDATE");
        request.putObject("recipient").put("id", outgoing.recipient());
        ObjectNode message = content(outgoing.message());
        message.put("metadata", outgoing.id());
        quickReplies(message, outgoing.message().quickReplies());
        request.set("message", message);
        return request;
    }

    private static ObjectNode content(Message message) {
        if (message instanceof Message.Text text && text.buttons().isEmpty()) {
            return JSON.objectNode().put("text", text.text());
        }
        ObjectNode template =
                message instanceof Message.Text text ? buttonTemplate(text) : carousel((Message.Cards) message);
        ObjectNode content = JSON.objectNode();
        ObjectNode attachment = content.putObject("attachment").put("type", "template");
        attachment.set("payload", template);
        return content;
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
