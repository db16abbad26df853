package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON bodies of the sandbox's own calls, whatever content type they claim to have. */
@Component
final class Bodies {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final JsonMapper json;

    Bodies(JsonMapper json) {
        this.json = json;
    }

    /** Reads the body as that record; an empty body reads as an object without fields. */
    <T extends Record> T read(HttpServletRequest request, Class<T> type) {
        return record(object(request), type);
    }

    /** Reads the body as changes to that record: fields that it does not name stay as they are, null takes one away. */
    <T extends Record> T merge(HttpServletRequest request, T before, Class<T> type) {
        return record(merged(json.valueToTree(before), object(request)), type);
    }

    private static ObjectNode merged(ObjectNode before, ObjectNode changes) {
        changes.properties().forEach(change -> {
            boolean nested = before.get(change.getKey()) instanceof ObjectNode
                    && change.getValue().isObject();
            before.set(
                    change.getKey(),
                    nested
                            ? merged(before.withObject(change.getKey()), (ObjectNode) change.getValue())
                            : change.getValue());
        });
        return before;
    }

    private ObjectNode object(HttpServletRequest request) {
        byte[] bytes = bytes(request);
        try {
            JsonNode body = bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw Refusal.badRequest("The body must be a JSON object");
        } catch (JacksonException e) {
            throw Refusal.badRequest(explain(e), e);
        }
    }

    private <T extends Record> T record(ObjectNode body, Class<T> type) {
        refuseUnknown(body, type);
        try {
            return json.treeToValue(body, type);
        } catch (JacksonException e) {
            throw Refusal.badRequest(explain(e), e);
        }
    }

    /** Reads the body as it came; one that is too large is refused. */
    byte[] bytes(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Refusal.badRequest("The body is too large: at most " + LARGEST + " bytes are taken");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The body of " + request.getRequestURI() + " broke off", e);
        }
    }

    /** Before the record is made, which might complain about what is missing instead. */
    private static void refuseUnknown(ObjectNode body, Class<? extends Record> type) {
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (String name : body.propertyNames()) {
            if (!known.contains(name)) {
                throw Refusal.badRequest("The field " + name + " is not known here; known are " + known);
            }
        }
    }

    private static String explain(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "The field " + unknown.getPropertyName() + " is not known here; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
        }
        if (e instanceof InvalidFormatException wrong) {
            return "The value " + wrong.getValue() + " cannot be read as "
                    + wrong.getTargetType().getSimpleName();
        }
        if (e.getCause() instanceof IllegalArgumentException invalid) {
            return String.valueOf(invalid.getMessage());
        }
        return "The body is not the JSON object that is expected: " + e.getOriginalMessage();
    }
}
