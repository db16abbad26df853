package press.kiosque.sandbox;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The webhook fields that the sandbox can send, as one subscribes to them. */
enum WebhookField {
    MESSAGE("messages"),
    POSTBACK("messaging_postbacks"),
    REFERRAL("messaging_referrals"),
    REACTION("message_reactions"),
    ECHO("message_echoes"),
    DELIVERY("message_deliveries"),
    READ("message_reads");

    private final String fieldName;

    WebhookField(String fieldName) {
        this.fieldName = fieldName;
    }

    String fieldName() {
        return fieldName;
    }

    static Set<String> names() {
        return Arrays.stream(values()).map(WebhookField::fieldName).collect(Collectors.toUnmodifiableSet());
    }
}
