package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Messenger itself does to a Page: warns and blocks it, changes the roles of its apps, forgets a person. */
@RestController
@RequestMapping("/api/pages/{id}")
final class PageEventsController {

    private final Pages pages;
    private final Webhooks webhooks;
    private final SignedRequest signed;
    private final Bodies bodies;
    private final Clock clock;

    PageEventsController(Pages pages, Webhooks webhooks, SignedRequest signed, Bodies bodies, MovableClock clock) {
        this.pages = pages;
        this.webhooks = webhooks;
        this.signed = signed;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Warns the Page of a breach, blocks it or lifts the block; a blocked Page cannot send. */
    @PostMapping("/policy")
    Gesture.Done policy(@PathVariable String id, HttpServletRequest request) {
        Page page = pages.get(id);
        Policy policy = bodies.read(request, Policy.class);
        if (!policy.action().equals("warning")) {
            page.blockByPolicy(policy.action().equals("block"));
        }
        ObjectNode event = Events.ofPage(page, clock.instant());
        ObjectNode body = event.putObject("policy_enforcement").put("action", policy.action());
        if (policy.reason() != null) {
            body.put("reason", policy.reason());
        }
        return Gesture.Done.told(webhooks.tell(page, WebhookField.POLICY, event));
    }

    /** Tells the app its roles, as the older handover protocol did. */
    @PostMapping("/roles")
    Gesture.Done roles(@PathVariable String id, HttpServletRequest request) {
        Page page = pages.get(id);
        Roles roles = bodies.read(request, Roles.class);
        ObjectNode event = Events.ofPage(page, clock.instant());
        ArrayNode list = event.putObject("app_roles").putArray(page.settings().appId());
        roles.roles().forEach(list::add);
        return Gesture.Done.told(webhooks.tell(page, WebhookField.HANDOVER, event));
    }

    /** Posts a signed request, as when a person asks for their data to be deleted or removes the app. */
    @PostMapping("/signed-request")
    Map<String, Object> signedRequest(@PathVariable String id, HttpServletRequest request) {
        return signed.post(pages.get(id), bodies.read(request, SignedRequest.Wish.class), clock.instant());
    }

    /** What Messenger does about a breach of its policy. */
    record Policy(String action, @Nullable String reason) {

        private static final List<String> ACTIONS = List.of("warning", "block", "unblock");

        Policy {
            if (!ACTIONS.contains(Required.text(action, "action", "\"block\""))) {
                throw new IllegalArgumentException("The action must be one of " + ACTIONS + ", not " + action);
            }
        }
    }

    /** The roles of the app. */
    record Roles(List<String> roles) {

        Roles {
            if (roles == null || roles.isEmpty()) {
                throw new IllegalArgumentException("Give roles, as in [\"primary_receiver\"]");
            }
        }
    }
}
