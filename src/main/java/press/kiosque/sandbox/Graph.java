package press.kiosque.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The stand-in for Graph: finds who answers a call by its path. */
@Component
final class Graph {

    private final Map<String, GraphEdge> edges = new HashMap<>();
    private final GraphNodes nodes;
    private final GraphAccess access;

    Graph(List<GraphEdge> edges, GraphNodes nodes, GraphAccess access) {
        edges.forEach(edge -> edge.names().forEach(name -> this.edges.put(name, edge)));
        this.nodes = nodes;
        this.access = access;
    }

    /** Answers one call. Fails with a {@link GraphError}, or on demand with a {@link GraphOutage}. */
    JsonNode answer(GraphRequest request) {
        GraphEdge edge = edges.get(request.path(1));
        if (request.path().size() == 2 && edge != null) {
            return edge.answer(request);
        }
        if (request.path().size() == 1) {
            return nodes.answer(request);
        }
        access.page(request);
        throw request.unsupported();
    }
}
