package press.kiosque.sandbox;

import java.util.Optional;
import java.util.Set;
import press.kiosque.sandbox.Message.Content;
import tools.jackson.databind.JsonNode;

/** A request to send, checked in its shape: to one reader, either a message or a sender action. */
record SendRequest(
        String psid,
        String messagingType,
        Optional<String> tag,
        Optional<Content> content,
        Optional<String> senderAction,
        JsonNode message) {

    private static final Set<String> FIELDS = Set.of(
            "recipient",
            "message",
            "sender_action",
            "messaging_type",
            "tag",
            "notification_type",
            "reply_to",
            "thread_control");
    private static final Set<String> RECIPIENTS = Set.of(
            "id",
            "user_ref",
            "comment_id",
            "post_id",
            "one_time_notif_token",
            "notification_messages_token",
            "phone_number");
    private static final Set<String> BANNED_TAGS =
            Set.of("ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE");
    private static final Set<String> TAGS = Set.of("HUMAN_AGENT", "NON_PROMOTIONAL_SUBSCRIPTION");

    static SendRequest of(Shape body) {
        body.only(FIELDS);
        String psid = recipient(body.requiredObject("recipient"));
        if (body.count("message", "sender_action") == 2) {
            throw GraphError.invalid(2018014, "message and sender_action cannot stand in one request");
        }
        if (body.has("sender_action")) {
            return action(body, psid);
        }
        body.word("notification_type", Set.of("REGULAR", "SILENT_PUSH", "NO_PUSH"));
        String type = body.requiredWord("messaging_type", Set.of("RESPONSE", "UPDATE", "MESSAGE_TAG"));
        Shape message = body.requiredObject("message");
        Content content = MessageShape.content(message);
        return new SendRequest(psid, type, tag(body, type), Optional.of(content), Optional.empty(), message.node());
    }

    private static SendRequest action(Shape body, String psid) {
        String action = body.requiredWord("sender_action", Set.of("typing_on", "typing_off", "mark_seen"));
        return new SendRequest(psid, "", Optional.empty(), Optional.empty(), Optional.of(action), body.node());
    }

    private static String recipient(Shape recipient) {
        recipient.only(RECIPIENTS);
        if (recipient.count(RECIPIENTS.toArray(String[]::new)) != 1) {
            throw recipient.refuse(
                    "must hold exactly one of " + RECIPIENTS.stream().sorted().toList());
        }
        return recipient.id("id").orElseThrow(() -> recipient.refuse("id", "is the only form served here"));
    }

    private static Optional<String> tag(Shape body, String type) {
        if (!type.equals("MESSAGE_TAG")) {
            if (body.has("tag")) {
                throw body.refuse("tag", "goes with messaging_type MESSAGE_TAG alone");
            }
            return Optional.empty();
        }
        String tag = body.requiredText("tag", 100);
        if (BANNED_TAGS.contains(tag)) {
            throw body.refuse("tag", tag + " is no longer allowed");
        }
        return Optional.of(body.requiredWord("tag", TAGS));
    }
}
