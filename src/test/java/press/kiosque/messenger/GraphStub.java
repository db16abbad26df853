package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small HTTP server in Graph's place. Answers as it is told, and keeps what it was asked. */
final class GraphStub implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger messages = new AtomicInteger();
    private volatile Function<Asked, @Nullable Answer> answers = request -> accepted();

    GraphStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 300);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Null means that no answer ever comes. */
    void answers(Function<Asked, @Nullable Answer> answers) {
        this.answers = answers;
    }

    void answers(int status, String body) {
        answers(request -> new Answer(status, body));
    }

    /** An error of Graph with these numbers. */
    void fails(long code, long subcode) {
        answers(400, error(code, subcode));
    }

    static String error(long code, long subcode) {
        return "{\"error\":{\"fbtrace_id\":\"A1\",\"message\":\"(#" + code + ") sample\",\"code\":" + code
                + ",\"error_subcode\":" + subcode + "}}";
    }

    Answer accepted() {
        return new Answer(
                200, "{\"recipient_id\":\"24001\",\"message_id\":\"m_out" + messages.incrementAndGet() + "\"}");
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var request = new Asked(exchange.getRequestMethod(), exchange.getRequestURI(), authorization, body);
        asked.add(request);
        Answer answer = answers.apply(request);
        if (answer != null) {
            byte[] bytes = answer.body().getBytes(UTF_8);
            answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    record Asked(String method, URI address, String authorization, String body) {}

    record Answer(int status, String body, List<Header> headers) {
        Answer(int status, String body) {
            this(status, body, List.of());
        }
    }

    record Header(String name, String value) {}
}
