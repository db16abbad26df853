package press.kiosque.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads URL-encoded fields, of a query or a body; objects and lists stand in them as JSON, all else is text. */
final class Form {

    private static final JsonMapper JSON = new JsonMapper();

    private Form() {}

    /** Puts the fields of that text beside those that are there; of a name that repeats the first one counts. */
    static void read(@Nullable String text, ObjectNode fields) {
        if (text == null || text.isEmpty()) {
            return;
        }
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty() && !fields.has(name)) {
                fields.set(name, value(equals < 0 ? "" : decoded(pair.substring(equals + 1))));
            }
        }
    }

    static JsonNode value(String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                return JSON.readTree(text);
            } catch (JacksonException notJson) {
                return JSON.getNodeFactory().stringNode(text);
            }
        }
        return JSON.getNodeFactory().stringNode(text);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw GraphError.invalid("The form is not URL-encoded: " + e.getMessage());
        }
    }
}
