package press.kiosque.sandbox;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A request to send, checked in its shape but for the content of its message: to one recipient, either a message or a
 * sender action.
 *
 * @param recipientForm how the recipient is named, such as {@code id}
 * @param messagingType as it was given; empty when left out where it may be
 */
record SendRequest(
        String recipientForm,
        String recipient,
        String messagingType,
        Optional<String> tag,
        Optional<Shape> message,
        Optional<String> senderAction,
        Shape body) {

    private static final Set<String> FIELDS = Set.of(
            "recipient",
            "message",
            "sender_action",
            "messaging_type",
            "tag",
            "notification_type",
            "persona_id",
            "reply_to",
            "thread_control",
            "payload");
    private static final Set<String> RECIPIENTS = Set.of(
            "id",
            "user_ref",
            "comment_id",
            "post_id",
            "one_time_notif_token",
            "notification_messages_token",
            "phone_number");
    private static final Set<String> ACTIONS = Set.of("typing_on", "typing_off", "mark_seen", "react", "unreact");
    private static final Set<String> TYPES = Set.of("RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY");

    static SendRequest of(Shape body) {
        body.only(FIELDS);
        Shape recipient = body.requiredObject("recipient");
        String form = form(recipient);
        String name = recipient.id(form).orElse("");
        if (body.count("message", "sender_action") == 2) {
            throw GraphError.invalid(2018014, "message and sender_action cannot stand in one request");
        }
        if (body.has("sender_action")) {
            return action(body, form, name);
        }
        body.word("notification_type", Set.of("REGULAR", "SILENT_PUSH", "NO_PUSH"));
        Shape message = body.requiredObject("message");
        return new SendRequest(form, name, type(body, form), tag(body), Optional.of(message), Optional.empty(), body);
    }

    /** Outside loose mode the type may be left out only where no window is asked for. */
    private static String type(Shape body, String form) {
        return form.equals("id") && !body.isLoose()
                ? body.requiredWord("messaging_type", TYPES)
                : body.word("messaging_type", TYPES).orElse("");
    }

    private static SendRequest action(Shape body, String form, String name) {
        String action = body.requiredWord("sender_action", ACTIONS);
        for (String field : Set.of("messaging_type", "tag", "notification_type", "reply_to", "thread_control")) {
            if (body.has(field)) {
                throw body.refuse(field, "goes with a message, not with a sender_action");
            }
        }
        return new SendRequest(form, name, "", Optional.empty(), Optional.empty(), Optional.of(action), body);
    }

    private static String form(Shape recipient) {
        recipient.only(RECIPIENTS);
        return RECIPIENTS.stream()
                .filter(recipient::has)
                .filter(name -> recipient.count(RECIPIENTS.toArray(String[]::new)) == 1)
                .findFirst()
                .orElseThrow(() -> recipient.refuse("must hold exactly one of "
                        + RECIPIENTS.stream().sorted().toList()));
    }

    private static Optional<String> tag(Shape body) {
        boolean tagged =
                body.word("messaging_type", TYPES).filter("MESSAGE_TAG"::equals).isPresent();
        if (!tagged && body.has("tag")) {
            throw body.refuse("tag", "goes with messaging_type MESSAGE_TAG alone");
        }
        return tagged ? Optional.of(body.requiredText("tag", 100)) : Optional.empty();
    }

    /** What the echo shows. */
    JsonNode content() {
        return message.map(Shape::node).orElseGet(Json::object);
    }
}
