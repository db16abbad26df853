package press.kiosque.sandbox;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The webhook fields that the sandbox can send, as one subscribes to them. */
enum WebhookField {
    MESSAGE("messages"),
    POSTBACK("messaging_postbacks"),
    REFERRAL("messaging_referrals"),
    OPTIN("messaging_optins"),
    REACTION("message_reactions"),
    EDIT("message_edits"),
    ECHO("message_echoes"),
    DELIVERY("message_deliveries"),
    READ("message_reads"),
    HANDOVER("messaging_handovers"),
    STANDBY("standby"),
    POLICY("messaging_policy_enforcement"),
    LINKING("messaging_account_linking"),
    FEED("feed");

    /** Fields that Messenger has and the sandbox never sends. */
    private static final Set<String> SILENT = Set.of(
            "response_feedback",
            "messaging_feedback",
            "messaging_game_plays",
            "messaging_payments",
            "messaging_checkout_updates",
            "messaging_customer_information",
            "messenger_template_status_update",
            "message_template_status_update",
            "name",
            "picture");

    private final String fieldName;

    WebhookField(String fieldName) {
        this.fieldName = fieldName;
    }

    String fieldName() {
        return fieldName;
    }

    /** Whether it is told in {@code entry[].standby} while another app holds the thread. */
    boolean standsBy() {
        return this != HANDOVER && this != POLICY && this != FEED && this != OPTIN;
    }

    /** All that the sandbox can send. */
    static Set<String> names() {
        return Arrays.stream(values()).map(WebhookField::fieldName).collect(Collectors.toUnmodifiableSet());
    }

    /** The fields that a request names, with commas between or as a list. */
    static Set<String> given(Shape request, String name) {
        JsonNode given = request.node().path(name);
        Set<String> fields = new HashSet<>();
        if (given.isArray()) {
            given.forEach(field -> fields.add(field.asString("")));
        } else {
            List.of(request.requiredText(name, 2000).split(",")).forEach(field -> fields.add(field.strip()));
        }
        for (String field : fields) {
            if (!isKnown(field)) {
                throw request.refuse(name, "must not hold " + field + ", which is no webhook field of a Page");
            }
        }
        return fields;
    }

    private static boolean isKnown(String name) {
        return SILENT.contains(name) || names().contains(name);
    }
}
