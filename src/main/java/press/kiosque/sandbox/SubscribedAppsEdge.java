package press.kiosque.sandbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The webhook fields that the app hears of a Page: {@code /{page or me}/subscribed_apps}. */
@Component
final class SubscribedAppsEdge implements GraphEdge {

    private final GraphAccess access;

    SubscribedAppsEdge(GraphAccess access) {
        this.access = access;
    }

    @Override
    public Set<String> names() {
        return Set.of("subscribed_apps");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        page.require("pages_manage_metadata");
        request.refuseFaulty();
        return switch (request.method()) {
            case "GET" -> page.subscription().fields().isEmpty() ? Json.data() : Json.data(app(page));
            case "POST" -> {
                Shape shape = request.shape().only(Set.of("subscribed_fields"));
                page.subscription().subscribe(WebhookField.given(shape, "subscribed_fields"));
                yield Json.success();
            }
            case "DELETE" -> {
                page.subscription().subscribe(Set.of());
                yield Json.success();
            }
            default -> throw request.unsupported();
        };
    }

    private static JsonNode app(Page page) {
        return Json.object()
                .put("id", page.settings().appId())
                .put("name", page.settings().name())
                .set("subscribed_fields", Json.words(page.subscription().fields()));
    }
}
