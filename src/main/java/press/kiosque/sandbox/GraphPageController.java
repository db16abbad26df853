package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Graph tells about a Page and its token, and the webhook fields that the app hears of the Page. */
@RestController
final class GraphPageController {

    private static final String VERSION = "/{version:v\\d+\\.\\d+}";

    private final GraphAccess access;
    private final Pages pages;

    GraphPageController(GraphAccess access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    @PostMapping(VERSION + "/{page}/subscribed_apps")
    Map<String, Boolean> subscribe(@PathVariable String page, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        Page subscribed = access.page(call, page);
        String fields = call.shape().only(Set.of("subscribed_fields")).requiredText("subscribed_fields", 2000);
        subscribed.subscribe(
                List.of(fields.split(",")).stream().map(String::strip).collect(Collectors.toSet()));
        return Map.of("success", true);
    }

    @GetMapping(VERSION + "/{page}/subscribed_apps")
    Map<String, Object> subscriptions(@PathVariable String page, HttpServletRequest request) {
        Page asked = access.page(GraphRequest.of(request), page);
        List<String> fields = asked.fields().stream().sorted().toList();
        Map<String, Object> app =
                Map.of("id", asked.settings().appId(), "name", asked.settings().name(), "subscribed_fields", fields);
        return Map.of("data", fields.isEmpty() ? List.of() : List.of(app));
    }

    @DeleteMapping(VERSION + "/{page}/subscribed_apps")
    Map<String, Boolean> unsubscribe(@PathVariable String page, HttpServletRequest request) {
        access.page(GraphRequest.of(request), page).subscribe(Set.of());
        return Map.of("success", true);
    }

    @GetMapping(VERSION + "/debug_token")
    Map<String, Object> debug(HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        access.page(call);
        String input = call.text("input_token").orElseThrow(() -> GraphError.invalid("input_token is required"));
        return Map.of(
                "data", pages.withToken(input).map(GraphPageController::valid).orElseGet(() -> invalid()));
    }

    private static Map<String, Object> valid(Page page) {
        return Map.of(
                "app_id", page.settings().appId(),
                "type", "PAGE",
                "application", page.settings().name(),
                "profile_id", page.id(),
                "is_valid", true,
                "expires_at", 0,
                "scopes", List.of("pages_messaging", "pages_manage_metadata", "pages_show_list"));
    }

    private static Map<String, Object> invalid() {
        return Map.of(
                "is_valid",
                false,
                "scopes",
                List.of(),
                "error",
                Map.of("code", 190, "subcode", 467, "message", "The access token belongs to no Page"));
    }
}
