package press.kiosque.sandbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The names and faces under which a Page may speak: {@code /{page or me}/personas}. */
@Component
final class PersonasEdge implements GraphEdge {

    private final GraphAccess access;

    PersonasEdge(GraphAccess access) {
        this.access = access;
    }

    @Override
    public Set<String> names() {
        return Set.of("personas");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        page.require("pages_messaging");
        request.refuseFaulty();
        return switch (request.method()) {
            case "GET" ->
                Json.data(page.personas().all().map(PersonasEdge::node).toArray(JsonNode[]::new));
            case "POST" -> {
                Shape given = request.shape().only(Set.of("name", "profile_picture_url"));
                String name = given.requiredText("name", 100);
                String picture = given.requiredUrl("profile_picture_url");
                yield Json.object().put("id", page.personas().add(name, picture).id());
            }
            default -> throw request.unsupported();
        };
    }

    static ObjectNode node(Personas.Persona persona) {
        return Json.object()
                .put("name", persona.name())
                .put("profile_picture_url", persona.picture())
                .put("id", persona.id());
    }
}
