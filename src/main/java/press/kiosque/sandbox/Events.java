package press.kiosque.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds webhook events, each one element of {@code entry[].messaging[]}. */
final class Events {

    private static final long THUMB_UP = 369239263222822L;

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
        ObjectNode payload = part.putObject("payload").put("url", attachment.url());
        if (attachment.type().equals("sticker")) {
            payload.put("sticker_id", THUMB_UP);
        }
        return event;
    }

    static ObjectNode sharedLink(Reader reader, Message said, @Nullable String title) {
        ObjectNode event = text(reader, said);
        ObjectNode part =
                event.withObject("message").putArray("attachments").addObject().put("type", "fallback");
        part.putObject("payload").put("url", said.text()).put("title", title);
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
    static ObjectNode echo(Reader reader, String mid, Instant at, JsonNode content, String app) {
        ObjectNode event = between(reader.page().id(), reader.psid(), at);
        ObjectNode message = event.putObject("message").put("is_echo", true);
        Json.putApp(message, "app_id", app);
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

    static ObjectNode edit(Reader reader, Instant at, String mid, String text, int number) {
        ObjectNode event = fromReader(reader, at);
        event.putObject("message_edit").put("mid", mid).put("text", text).put("num_edit", number);
        return event;
    }

    static ObjectNode deleted(Reader reader, Instant at, String mid) {
        ObjectNode event = fromReader(reader, at);
        event.putObject("message").put("mid", mid).put("is_deleted", true);
        return event;
    }

    /** An opt-in whose body is to be filled in; who ticked a checkbox has no id to be told yet. */
    static ObjectNode optIn(Reader reader, Instant at, boolean named) {
        ObjectNode event = fromReader(reader, at);
        if (!named) {
            event.remove("sender");
        }
        event.putObject("optin");
        return event;
    }

    static ObjectNode linking(Reader reader, Instant at, @Nullable String code) {
        ObjectNode event = fromReader(reader, at);
        ObjectNode body = event.putObject("account_linking").put("status", code == null ? "unlinked" : "linked");
        if (code != null) {
            body.put("authorization_code", code);
        }
        return event;
    }

    /** A change of who holds the thread, whose body is to be filled in. */
    static ObjectNode handover(Reader reader, Instant at, String how) {
        ObjectNode event = fromReader(reader, at);
        event.putObject(how);
        return event;
    }

    /** An event of the Page itself, which has no sender. */
    static ObjectNode ofPage(Page page, Instant at) {
        ObjectNode event = Json.object();
        event.putObject("recipient").put("id", page.id());
        return event.put("timestamp", at.toEpochMilli());
    }

    /** A comment below a post: a change of the Page's feed, not a message. */
    static ObjectNode comment(Reader reader, Instant at, String id, String text) {
        ObjectNode change = Json.object().put("field", "feed");
        change.putObject("value")
                .put("item", "comment")
                .put("verb", "add")
                .put("comment_id", id)
                .put("message", text)
                .put("created_time", at.getEpochSecond())
                .putObject("from")
                .put("name", reader.name());
        return change;
    }

    /** The event as an app hears it that does not hold the thread: a postback keeps its payload to itself. */
    static ObjectNode onStandby(ObjectNode event) {
        if (event.has("postback")) {
            event.withObject("postback").remove(List.of("payload", "mid", "referral"));
        }
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
}
