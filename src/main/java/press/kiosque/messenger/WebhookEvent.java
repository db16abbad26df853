package press.kiosque.messenger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import press.kiosque.message.Inbound;

/**
 * The kinds of webhook events, each told by the key that an event has. Knowingly ignored, like whatever Meta may invent:
 * account linking, feedback buttons, games and payments.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/webhook-events">Webhook events</a>
 */
final class WebhookEvent {

    /** Payload of the button Get Started, as {@link MessengerProfile} sets it. */
    static final String GET_STARTED = "GET_STARTED";

    /** How the payload of our requests for one message begins; behind it stands what the message may be about. */
    static final String ONCE = "OTN:";

    private static final Map<String, Function<WebhookFacts, List<Inbound>>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("message", WebhookMessages::read);
        KINDS.put("message_edit", WebhookMessages::edited);
        KINDS.put("postback", WebhookActs::postback);
        KINDS.put("referral", WebhookActs::referral);
        KINDS.put("reaction", WebhookActs::reaction);
        KINDS.put("optin", WebhookOptIns::read);
        KINDS.put("delivery", WebhookActs::delivered);
        KINDS.put("read", WebhookActs::read);
        KINDS.put("pass_thread_control", WebhookThreads::passed);
        KINDS.put("take_thread_control", WebhookThreads::taken);
        KINDS.put("request_thread_control", WebhookThreads::requested);
        KINDS.put("app_roles", WebhookThreads::roles);
        KINDS.put("policy_enforcement", WebhookThreads::policy);
    }

    private WebhookEvent() {}

    /**
     * What the event tells us; empty if we have no use for it.
     *
     * @throws IllegalArgumentException if something is missing that its kind must have
     */
    static List<Inbound> read(WebhookFacts facts) {
        return KINDS.entrySet().stream()
                .filter(kind -> facts.event().has(kind.getKey()))
                .findFirst()
                .map(kind -> kind.getValue().apply(facts))
                .orElse(List.of());
    }

    /** What a standby event tells us: what the reader did is only overheard, since another app has the thread. */
    static List<Inbound> overhear(WebhookFacts facts) {
        return read(facts).stream()
                .map(event ->
                        event instanceof Inbound.FromReader act ? new Inbound.Overheard(act.source(), act) : event)
                .toList();
    }
}
