package press.kiosque.sandbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The Send API: {@code POST /{page or me}/messages}. The order of the checks is Messenger's, as far as it is known. */
@Component
final class MessagesEdge implements GraphEdge {

    private final GraphAccess access;
    private final GraphUsage usage;
    private final SendService service;

    MessagesEdge(GraphAccess access, GraphUsage usage, SendService service) {
        this.access = access;
        this.usage = usage;
        this.service = service;
    }

    @Override
    public Set<String> names() {
        return Set.of("messages");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        if (!request.method().equals("POST")) {
            throw request.unsupported();
        }
        page.require("pages_messaging");
        if (!page.settings().may().isLive()) {
            throw GraphError.notLive();
        }
        if (page.isRestricted()) {
            throw GraphError.restricted();
        }
        usage.count(page, request);
        request.refuseFaulty();
        return service.send(
                page, SendRequest.of(Shape.of(request.fields(), page.settings().isLoose())));
    }
}
