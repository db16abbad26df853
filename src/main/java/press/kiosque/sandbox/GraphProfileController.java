package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The Messenger Profile API: {@code /{version}/me/messenger_profile}. */
@RestController
@RequestMapping("/{version:v\\d+\\.\\d+}/{page}/messenger_profile")
final class GraphProfileController {

    private final GraphAccess access;

    GraphProfileController(GraphAccess access) {
        this.access = access;
    }

    @GetMapping
    Map<String, Object> get(@PathVariable String page, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        JsonNode properties = access.page(call, page).profile().get(fields(call));
        return Map.of("data", properties.isEmpty() ? List.of() : List.of(properties));
    }

    @PostMapping
    Map<String, String> set(@PathVariable String page, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        access.page(call, page).profile().set(call.shape());
        return Map.of("result", "success");
    }

    @DeleteMapping
    Map<String, String> delete(@PathVariable String page, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        access.page(call, page).profile().delete(fields(call));
        return Map.of("result", "success");
    }

    /** The field {@code fields}: words with commas between, or a list. */
    private static Set<String> fields(GraphRequest call) {
        JsonNode given = call.fields().path("fields");
        Set<String> names = new HashSet<>();
        if (given.isArray()) {
            given.forEach(name -> names.add(name.asString()));
        } else {
            names.addAll(List.of(given.asString("").split(",")));
        }
        for (String name : names) {
            if (!ProfileShape.PROPERTIES.contains(name)) {
                throw GraphError.invalid("fields must name properties of "
                        + ProfileShape.PROPERTIES.stream().sorted().toList() + ", not " + name);
            }
        }
        return names;
    }
}
