package press.kiosque.messenger;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What came back from a call to Graph. */
sealed interface GraphAnswer {

    /** What the answer told of our use of Graph. */
    default Usage usage() {
        return Usage.NONE;
    }

    /** Graph itself answered: a JSON object, an error or not. The HTTP status tells nothing more. */
    record Answered(JsonNode body, Usage usage) implements GraphAnswer {

        /** The error in the answer, whatever the HTTP status said. */
        Optional<GraphError> error() {
            return GraphError.in(body);
        }
    }

    /** Something answered, but not Graph: a proxy's page, an empty body. */
    record NoJson(int status) implements GraphAnswer {

        @Override
        public String toString() {
            return "HTTP " + status + " without JSON, so not from Graph: look at graph-url and proxies";
        }
    }

    /** No answer came; whether the call was carried out is not known. */
    record Lost(String cause) implements GraphAnswer {}

    /** There was no connection, so the call was not made. */
    record NotSent(String cause) implements GraphAnswer {}
}
