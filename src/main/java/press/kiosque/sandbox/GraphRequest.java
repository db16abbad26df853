package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of Graph: its fields, whether they came as JSON, as a form or in the query, and apart from them the token and
 * its proof.
 */
record GraphRequest(
        ObjectNode fields,
        @Nullable String token,
        @Nullable String proof,
        @Nullable String proofTime) {

    private static final JsonMapper JSON = new JsonMapper();

    static GraphRequest of(HttpServletRequest request) {
        ObjectNode fields = isJson(request) ? body(request) : JSON.createObjectNode();
        request.getParameterMap().forEach((name, values) -> fields.set(name, value(values[0])));
        String bearer = bearer(request);
        String token = take(fields, "access_token");
        return new GraphRequest(
                fields,
                token == null ? bearer : token,
                take(fields, "appsecret_proof"),
                take(fields, "appsecret_time"));
    }

    Shape shape() {
        return Shape.of(fields, "");
    }

    /** A field as text, if it is there. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(JsonNode::asString);
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("application/json");
    }

    private static ObjectNode body(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readAllBytes();
            if (bytes.length > 0 && JSON.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw GraphError.invalid("The body must be a JSON object");
        } catch (JacksonException e) {
            throw GraphError.invalid("The body is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("The body broke off", e);
        }
    }

    /** Parameters hold objects and lists as JSON; everything else is taken as text. */
    private static JsonNode value(String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                return JSON.readTree(text);
            } catch (JacksonException e) {
                return JSON.getNodeFactory().stringNode(text);
            }
        }
        return JSON.getNodeFactory().stringNode(text);
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : null;
    }

    private static @Nullable String take(ObjectNode fields, String name) {
        JsonNode value = fields.remove(name);
        return value == null ? null : value.asString();
    }

    /** Neither token nor proof may reach a log. */
    @Override
    public String toString() {
        return "GraphRequest[" + fields.propertyNames() + "]";
    }
}
