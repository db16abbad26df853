package press.kiosque.sandbox;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The app's own subscription: {@code /{app}/subscriptions} with its app token; the callback is verified for real. */
@Component
final class SubscriptionsEdge implements GraphEdge {

    private final GraphAccess access;
    private final Handshake handshake;
    private final JsonMapper json;

    SubscriptionsEdge(GraphAccess access, Handshake handshake, JsonMapper json) {
        this.access = access;
        this.handshake = handshake;
        this.json = json;
    }

    @Override
    public Set<String> names() {
        return Set.of("subscriptions");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        List<Page> pages = access.pagesOfApp(request);
        request.refuseFaulty();
        return switch (request.method()) {
            case "GET" -> listing(pages.get(0));
            case "POST" -> subscribe(pages, request.shape());
            case "DELETE" -> {
                pages.forEach(page -> page.subscription().verified(false));
                yield Json.success();
            }
            default -> throw request.unsupported();
        };
    }

    private static JsonNode listing(Page page) {
        if (!page.subscription().isVerified()) {
            return Json.data();
        }
        ObjectNode entry = Json.object()
                .put("object", "page")
                .put("callback_url", page.settings().callbackUrl())
                .put("active", true);
        Json.words(page.subscription().appFields())
                .forEach(field -> entry.withArray("fields").addObject().set("name", field));
        return Json.data(entry);
    }

    private JsonNode subscribe(List<Page> pages, Shape given) {
        given.only(Set.of("object", "callback_url", "verify_token", "fields", "include_values"));
        given.requiredWord("object", Set.of("page"));
        String callback = given.requiredUrl("callback_url");
        String token = given.requiredText("verify_token", 1000);
        Set<String> fields = WebhookField.given(given, "fields");
        handshake.fault(callback, token).ifPresent(fault -> {
            throw GraphError.callbackFailed(fault);
        });
        for (Page page : pages) {
            ObjectNode settings = json.valueToTree(page.settings());
            settings.put("callbackUrl", callback).put("verifyToken", token);
            page.change(json.treeToValue(settings, PageSettings.class));
            page.subscription().subscribeApp(fields);
            page.subscription().verified(true);
        }
        return Json.success();
    }
}
