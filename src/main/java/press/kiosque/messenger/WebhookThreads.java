package press.kiosque.messenger;

import static press.kiosque.messenger.WebhookFacts.optional;

import java.util.List;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import tools.jackson.databind.JsonNode;

/**
 * Who has the thread, what our app may do with it, and what Meta does to the Page.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/handover-protocol">Conversation routing</a>
 */
final class WebhookThreads {

    private WebhookThreads() {}

    static List<Inbound> passed(WebhookFacts facts) {
        return List.of(moved(facts, "pass_thread_control", false));
    }

    static List<Inbound> taken(WebhookFacts facts) {
        return List.of(moved(facts, "take_thread_control", true));
    }

    private static Inbound moved(WebhookFacts facts, String kind, boolean taken) {
        String owner = optional(facts.path(kind), "new_owner_app_id");
        boolean toUs = owner != null && owner.equals(facts.ourApp());
        return new Inbound.ThreadMoved(facts.made(kind), taken, toUs, "null".equals(owner) ? null : owner);
    }

    static List<Inbound> requested(WebhookFacts facts) {
        JsonNode request = facts.path("request_thread_control");
        return List.of(new Inbound.ThreadRequested(
                facts.made("request_thread_control"),
                optional(request, "requested_owner_app_id"),
                optional(request, "metadata")));
    }

    static List<Inbound> roles(WebhookFacts facts) {
        JsonNode ours = facts.path("app_roles").path(facts.ourApp() == null ? "" : facts.ourApp());
        List<String> roles = ours.valueStream().map(role -> role.asString("")).toList();
        return List.of(new Inbound.RolesChanged(facts.ofPage("app_roles"), roles));
    }

    /** What Meta may invent besides is taken as a warning. */
    static List<Inbound> policy(WebhookFacts facts) {
        JsonNode policy = facts.path("policy_enforcement");
        String name = policy.path("action").asString("");
        Action action =
                switch (name) {
                    case "block" -> Action.BLOCKED;
                    case "unblock" -> Action.UNBLOCKED;
                    default -> Action.WARNED;
                };
        return List.of(new Inbound.PolicyEnforced(facts.ofPage("policy", name), action, optional(policy, "reason")));
    }
}
