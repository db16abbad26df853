package press.kiosque.messenger;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An error of Graph.
 *
 * @param code the broad kind
 * @param subcode the exact kind; 0 if there is none
 * @param passing whether Graph itself calls it passing
 * @param message Graph's own sentence, shortened and without anything long enough to be a token
 * @param trace by which Meta's support finds the call
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/error-codes">Error codes</a>
 */
record GraphError(long code, long subcode, boolean passing, String message, String trace) {

    private static final int LONGEST_MESSAGE = 200;

    /** The error in an answer; numbers may come as text. */
    static Optional<GraphError> in(JsonNode answer) {
        JsonNode error = answer.path("error");
        if (error.isMissingNode() || error.isNull()) {
            return Optional.empty();
        }
        return Optional.of(new GraphError(
                error.path("code").asLong(0),
                error.path("error_subcode").asLong(0),
                error.path("is_transient").asBoolean(false),
                harmless(error.path("message").asString("")),
                error.path("fbtrace_id").asString("")));
    }

    private static String harmless(String message) {
        String plain = message.replaceAll("\\S{40,}", "…");
        return plain.length() <= LONGEST_MESSAGE ? plain : plain.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** For logs and for the row of the delivery. */
    @Override
    public String toString() {
        return "Graph " + code + "/" + subcode + " " + message + (trace.isEmpty() ? "" : " (trace " + trace + ")");
    }
}
