package press.kiosque.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Messenger Profile API: {@code /{page or me}/messenger_profile}. */
@Component
final class ProfileEdge implements GraphEdge {

    private final GraphAccess access;

    ProfileEdge(GraphAccess access) {
        this.access = access;
    }

    @Override
    public Set<String> names() {
        return Set.of("messenger_profile");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        page.require("pages_messaging");
        request.refuseFaulty();
        return switch (request.method()) {
            case "GET" -> {
                ObjectNode properties = page.profile().get(fields(request));
                yield properties.isEmpty() ? Json.data() : Json.data(properties);
            }
            case "POST" -> {
                page.profile().set(request.shape());
                yield Json.object().put("result", "success");
            }
            case "DELETE" -> {
                page.profile().delete(fields(request));
                yield Json.object().put("result", "success");
            }
            default -> throw request.unsupported();
        };
    }

    /** The field {@code fields}: words with commas between, or a list. */
    private static Set<String> fields(GraphRequest call) {
        JsonNode given = call.fields().path("fields");
        Set<String> names = new HashSet<>();
        if (given.isArray()) {
            given.forEach(name -> names.add(name.asString("")));
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
