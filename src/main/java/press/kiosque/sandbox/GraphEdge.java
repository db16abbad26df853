package press.kiosque.sandbox;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What can be called under {@code /{version}/{node}/{edge}}. */
interface GraphEdge {

    /** The edges that are served here. */
    Set<String> names();

    /** Does what was asked for. Fails with a {@link GraphError}, or on demand with a {@link GraphOutage}. */
    JsonNode answer(GraphRequest request);
}
