package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Graph over HTTP: {@code /{version}/…}, and batches on {@code /} too. Writes its answers itself, to be quick. */
@RestController
final class GraphController {

    private static final Logger LOG = LoggerFactory.getLogger(GraphController.class);

    private final Graph graph;
    private final GraphBatch batch;
    private final GraphUsage usage;
    private final Silences silences;
    private final JsonMapper json = new JsonMapper();

    GraphController(Graph graph, GraphBatch batch, GraphUsage usage, Silences silences) {
        this.graph = graph;
        this.batch = batch;
        this.usage = usage;
        this.silences = silences;
    }

    @RequestMapping("/{version:v\\d+\\.\\d+}/**")
    void call(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        GraphRequest request = GraphIntake.of(http);
        try {
            boolean isBatch = request.path().isEmpty() && request.method().equals("POST");
            write(answer, 200, isBatch ? batch.answer(request) : graph.answer(request), request);
        } catch (GraphError error) {
            write(answer, error.status(), error.body(), request);
        } catch (GraphOutage outage) {
            fail(http, answer, outage);
        } catch (RuntimeException fault) {
            LOG.error("The sandbox stumbled. call={}", request, fault);
            write(answer, 500, GraphError.unknown("An unknown error occurred").body(), request);
        }
    }

    @PostMapping("/")
    void batch(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        call(http, answer);
    }

    private void write(HttpServletResponse answer, int status, JsonNode body, GraphRequest request) throws IOException {
        usage.header(request).ifPresent(header -> answer.setHeader("X-Business-Use-Case-Usage", header));
        send(answer, status, "application/json", json.writeValueAsBytes(body));
    }

    private void fail(HttpServletRequest http, HttpServletResponse answer, GraphOutage outage) throws IOException {
        switch (outage.kind()) {
            case HTML ->
                send(
                        answer,
                        outage.status(),
                        "text/html",
                        "<html><body><h1>Sorry, something went wrong.</h1></body></html>"
                                .getBytes(StandardCharsets.UTF_8));
            case SILENCE -> silences.hold(http);
            case CUT -> ConnectionCut.of(http);
        }
    }

    private static void send(HttpServletResponse answer, int status, String type, byte[] bytes) throws IOException {
        answer.setStatus(status);
        answer.setContentType(type);
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }
}
