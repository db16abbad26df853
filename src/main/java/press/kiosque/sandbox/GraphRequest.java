package press.kiosque.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of Graph: its path after the version, its fields, whether they came as JSON, as a form or in the query, and
 * apart from them the token and its proof.
 *
 * @param fault what is wrong with the body; told only after token and rights were found good
 */
record GraphRequest(
        String method,
        List<String> path,
        ObjectNode fields,
        @Nullable String token,
        @Nullable String proof,
        @Nullable String proofTime,
        @Nullable Upload upload,
        @Nullable GraphError fault) {

    /** The fields to be checked one by one; refuses a body that could not be read. */
    Shape shape() {
        refuseFaulty();
        return Shape.of(fields);
    }

    void refuseFaulty() {
        if (fault != null) {
            throw fault;
        }
    }

    /** A field as text, if it is there. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(JsonNode::asString).filter(text -> !text.isEmpty());
    }

    /** A part of the path, or nothing where it is shorter. */
    String path(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    GraphError unsupported() {
        return GraphError.invalid("Unsupported " + method.toLowerCase(Locale.ROOT) + " request for "
                + String.join("/", path) + ": there is no such field, edge or method");
    }

    /** Neither token nor proof may reach a log. */
    @Override
    public String toString() {
        return "GraphRequest[" + method + " " + path + " " + fields.propertyNames() + "]";
    }

    /** A file that came along. */
    static final class Upload {

        private final byte[] bytes;
        private final String type;

        Upload(byte[] bytes, String type) {
            this.bytes = bytes;
            this.type = type;
        }

        byte[] bytes() {
            return bytes;
        }

        String type() {
            return type;
        }
    }
}
