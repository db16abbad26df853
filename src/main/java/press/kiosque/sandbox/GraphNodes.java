package press.kiosque.sandbox;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands under an id alone: the Page, its personas, its readers; and what is known of a token. */
@Component
final class GraphNodes {

    private final GraphAccess access;
    private final Pages pages;
    private final Readers readers;
    private final Clock clock;

    GraphNodes(GraphAccess access, Pages pages, Readers readers, MovableClock clock) {
        this.access = access;
        this.pages = pages;
        this.readers = readers;
        this.clock = clock;
    }

    JsonNode answer(GraphRequest request) {
        Page page = request.path(0).equals("debug_token") ? anyPage(request) : access.page(request);
        request.refuseFaulty();
        return switch (request.method()) {
            case "GET" -> get(request, page);
            case "DELETE" -> {
                if (!page.personas().remove(request.path(0))) {
                    throw GraphError.notThere(request.path(0));
                }
                yield Json.success();
            }
            default -> throw request.unsupported();
        };
    }

    /** A token may be inspected by itself, by another, or by the app's own. */
    private Page anyPage(GraphRequest request) {
        String token = request.token() == null ? "" : request.token();
        return pages.all().stream()
                .filter(page -> token.equals(
                        page.settings().appId() + "|" + page.settings().appSecret()))
                .findFirst()
                .orElseGet(() -> access.page(request));
    }

    private JsonNode get(GraphRequest request, Page page) {
        String id = request.path(0);
        if (id.equals("debug_token")) {
            return debug(request.text("input_token").orElseThrow(() -> GraphError.invalid("input_token is required")));
        }
        List<String> fields = List.of(request.text("fields").orElse("").split(","));
        if (id.equals("me") || id.equals(page.id())) {
            return PageNode.of(page, fields);
        }
        return page.personas()
                .find(id)
                .map(persona -> (JsonNode) PersonasEdge.node(persona))
                .orElseGet(() -> ReaderNode.of(reader(id, page), fields, clock.instant()));
    }

    private Reader reader(String id, Page page) {
        return readers.find(id).filter(found -> found.isKnownTo(page)).orElseThrow(() -> GraphError.notThere(id));
    }

    private JsonNode debug(String token) {
        ObjectNode answer = Json.object();
        ObjectNode data = answer.putObject("data");
        pages.withToken(token)
                .ifPresentOrElse(
                        page -> data.put("app_id", page.settings().appId())
                                .put("type", "PAGE")
                                .put("application", page.settings().name())
                                .put("profile_id", page.id())
                                .put("is_valid", true)
                                .put("expires_at", 0)
                                .set("scopes", Json.words(page.settings().may().granted())),
                        () -> data.put("is_valid", false)
                                .set(
                                        "error",
                                        Json.object()
                                                .put("code", 190)
                                                .put("subcode", 467)
                                                .put("message", "The access token belongs to no Page")));
        if (!data.has("scopes")) {
            data.putArray("scopes");
        }
        return answer;
    }
}
