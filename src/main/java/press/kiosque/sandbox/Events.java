package press.kiosque.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds webhook events, each one element of {@code entry[].messaging[]}. */
final class Events {

    private Events() {}

    static ObjectNode text(Reader reader, Message said) {
        ObjectNode event = fromReader(reader, said.at());
        event.putObject("message").put("mid", said.mid()).put("text", said.text());
        return event;
    }

    static ObjectNode quickReply(Reader reader, Message said, String payload) {
        ObjectNode event = text(reader, said);
        event.withObject("message").putObject("quick_reply").put("payload", payload);
        return event;
    }

    static ObjectNode attachment(Reader reader, Message shown, Message.Attachment attachment) {
        ObjectNode event = fromReader(reader, shown.at());
        ObjectNode message = event.putObject("message").put("mid", shown.mid());
        ObjectNode part = message.putArray("attachments").addObject().put("type", attachment.type());
        part.putObject("payload").put("url", attachment.url());
        return event;
    }

    static ObjectNode postback(Reader reader, Message said, String payload, @Nullable String ref) {
        ObjectNode event = fromReader(reader, said.at());
        ObjectNode postback = event.putObject("postback")
                .put("mid", said.mid())
                .put("title", said.text())
                .put("payload", payload);
        if (ref != null) {
            postback.set("referral", referral(ref));
        }
        return event;
    }

    static ObjectNode referral(Reader reader, Instant at, String ref) {
        ObjectNode event = fromReader(reader, at);
        event.set("referral", referral(ref));
        return event;
    }

    static ObjectNode reaction(Reader reader, Instant at, String mid, @Nullable Reaction reaction) {
        ObjectNode event = fromReader(reader, at);
        ObjectNode body = event.putObject("reaction").put("mid", mid);
        if (reaction == null) {
            body.put("action", "unreact");
        } else {
            body.put("action", "react").put("emoji", reaction.emoji()).put("reaction", reaction.word());
        }
        return event;
    }

    /** An echo: the Page is its sender, the reader its recipient, and its content is what was sent. */
    static ObjectNode echo(Reader reader, String mid, Instant at, JsonNode content) {
        ObjectNode event = between(reader.page().id(), reader.psid(), at);
        ObjectNode message = event.putObject("message").put("is_echo", true);
        putApp(message, reader.page().settings().appId());
        if (content.has("metadata")) {
            message.set("metadata", content.get("metadata"));
        }
        message.put("mid", mid);
        if (content.has("text")) {
            message.set("text", content.get("text"));
        }
        if (content.has("attachment")) {
            message.putArray("attachments").add(content.get("attachment"));
        }
        if (content.has("attachments")) {
            message.set("attachments", content.get("attachments"));
        }
        return event;
    }

    static ObjectNode delivery(Reader reader, String mid, Instant at) {
        ObjectNode event = fromReader(reader, at);
        event.putObject("delivery")
                .put("watermark", at.toEpochMilli())
                .putArray("mids")
                .add(mid);
        return event;
    }

    static ObjectNode read(Reader reader, Instant at) {
        ObjectNode event = fromReader(reader, at);
        event.putObject("read").put("watermark", at.toEpochMilli());
        return event;
    }

    private static ObjectNode referral(String ref) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ref", ref)
                .put("source", "SHORTLINK")
                .put("type", "OPEN_THREAD");
    }

    private static ObjectNode fromReader(Reader reader, Instant at) {
        return between(reader.psid(), reader.page().id(), at);
    }

    private static ObjectNode between(String sender, String recipient, Instant at) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("sender").put("id", sender);
        event.putObject("recipient").put("id", recipient);
        return event.put("timestamp", at.toEpochMilli());
    }

    private static void putApp(ObjectNode message, String appId) {
        if (appId.matches("[0-9]{1,18}")) {
            message.put("app_id", Long.parseLong(appId));
        } else {
            message.put("app_id", appId);
        }
    }
}
