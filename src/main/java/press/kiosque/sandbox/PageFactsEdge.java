package press.kiosque.sandbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a Page may do, to be read: its permissions, the review of its features, the receivers of old handovers. */
@Component
final class PageFactsEdge implements GraphEdge {

    private final GraphAccess access;

    PageFactsEdge(GraphAccess access) {
        this.access = access;
    }

    @Override
    public Set<String> names() {
        return Set.of("permissions", "messaging_feature_review", "secondary_receivers");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        if (!request.method().equals("GET")) {
            throw request.unsupported();
        }
        PageSettings settings = page.settings();
        return switch (request.path(1)) {
            case "permissions" ->
                Json.data(settings.may().granted().stream()
                        .sorted()
                        .map(name -> Json.object().put("permission", name).put("status", "granted"))
                        .toArray(JsonNode[]::new));
            case "messaging_feature_review" ->
                Json.data(Json.object()
                        .put("feature", "subscription_messaging")
                        .put("status", settings.maySendNews() ? "approved" : "rejected"));
            default -> Json.data(Json.object().put("id", PageRouting.INBOX).put("name", "Page Inbox"));
        };
    }
}
