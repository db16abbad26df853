package press.kiosque.sandbox;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers up to 50 calls that came in one, in their order. A part whose answer stays away is {@code null}: nobody can
 * tell whether it was done. See "Batch Requests" in Graph's reference.
 */
@Component
final class GraphBatch {

    private static final int PARTS = 50;

    private final Graph graph;
    private final GraphAccess access;
    private final JsonMapper json;

    GraphBatch(Graph graph, GraphAccess access, JsonMapper json) {
        this.graph = graph;
        this.access = access;
        this.json = json;
    }

    JsonNode answer(GraphRequest request) {
        access.page(request);
        Shape batch = request.shape().only(Set.of("batch", "include_headers"));
        List<Shape> parts = batch.list("batch", 1, PARTS);
        if (parts.isEmpty()) {
            throw batch.refuse("batch", "is required");
        }
        boolean headers = !"false".equals(request.text("include_headers").orElse("true"));
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        parts.forEach(part -> answers.add(part(part, request, headers)));
        return answers;
    }

    private JsonNode part(Shape part, GraphRequest batch, boolean headers) {
        try {
            JsonNode body = graph.answer(GraphIntake.ofPart(part, batch));
            boolean omitted = part.has("omit_response_on_success")
                    && part.node().get("omit_response_on_success").asBoolean(false);
            return omitted ? JsonNodeFactory.instance.nullNode() : answer(200, body, headers);
        } catch (GraphError error) {
            return answer(error.status(), error.body(), headers);
        } catch (GraphOutage silence) {
            return JsonNodeFactory.instance.nullNode();
        }
    }

    private ObjectNode answer(int status, JsonNode body, boolean headers) throws JacksonException {
        ObjectNode answer = Json.object().put("code", status);
        if (headers) {
            answer.putArray("headers").addObject().put("name", "Content-Type").put("value", "application/json");
        }
        return answer.put("body", json.writeValueAsString(body));
    }
}
