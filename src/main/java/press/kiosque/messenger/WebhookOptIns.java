package press.kiosque.messenger;

import static press.kiosque.messenger.WebhookFacts.optional;
import static press.kiosque.messenger.WebhookFacts.required;

import java.util.List;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import tools.jackson.databind.JsonNode;

/**
 * The opt-ins that Messenger itself offers: one message later, notifications about something, a box ticked on a web site.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_optins">
 *     Opt-ins</a>
 */
final class WebhookOptIns {

    private WebhookOptIns() {}

    static List<Inbound> read(WebhookFacts facts) {
        JsonNode optIn = facts.path("optin");
        return switch (optIn.path("type").asString("")) {
            case "one_time_notif_req" -> List.of(once(facts, optIn));
            case "notification_messages" -> List.of(notifications(facts, optIn));
            case "" -> List.of(plugin(facts, optIn));
            default -> List.of();
        };
    }

    private static Inbound once(WebhookFacts facts, JsonNode optIn) {
        String token = required(optIn, "one_time_notif_token");
        String payload = optIn.path("payload").asString("");
        String about = payload.startsWith(WebhookEvent.ONCE) ? payload.substring(WebhookEvent.ONCE.length()) : payload;
        return new Inbound.OncePermitted(facts.made("once", token), about, token);
    }

    private static Inbound notifications(WebhookFacts facts, JsonNode optIn) {
        String token = optIn.path("notification_messages_token").asString("");
        Setting setting = setting(optIn.path("notification_messages_status").asString(""));
        return new Inbound.NotificationsSet(
                facts.made("notifications", token, setting.name()),
                optIn.path("payload").asString(""),
                setting);
    }

    /** Meta writes "STOP NOTIFICATIONS", with a space; the key is there only if the reader stops or resumes. */
    private static Setting setting(String status) {
        if (status.startsWith("STOP")) {
            return Setting.STOPPED;
        }
        return status.startsWith("RESUME") ? Setting.RESUMED : Setting.GIVEN;
    }

    /** Where the plug-in tells who it was, a known reader came by a link; else somebody ticked a box. */
    private static Inbound plugin(WebhookFacts facts, JsonNode optIn) {
        String reference = optional(optIn, "ref");
        if (facts.hasSender()) {
            return new Inbound.Opened(facts.made("optin"), reference);
        }
        String userReference = required(optIn, "user_ref");
        return new Inbound.BoxTicked(facts.ofPage("box", userReference), userReference, reference);
    }
}
