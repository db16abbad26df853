package press.kiosque.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newsroom's callback: passes the handshake, checks each signature, and keeps the events in the order they came. */
final class Newsroom implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<JsonNode> posts = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final AtomicInteger failuresToCome = new AtomicInteger();
    private final AtomicInteger forged = new AtomicInteger();
    private volatile boolean refusesForged;

    Newsroom() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.createContext("/form", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, "{\"confirmation_code\":\"abc\"}");
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Answers the next so many webhooks with 500. */
    void failNext(int times) {
        failuresToCome.set(times);
    }

    /** Answers webhooks with a wrong signature by 403 from now on. */
    void refuseForged() {
        refusesForged = true;
    }

    /** The events that were taken, in order. */
    List<JsonNode> events() {
        return posts.stream()
                .flatMap(post -> post.path("entry").valueStream())
                .flatMap(entry -> entry.path("messaging").valueStream())
                .toList();
    }

    /** The events that were taken on standby, in order. */
    List<JsonNode> standby() {
        return posts.stream()
                .flatMap(post -> post.path("entry").valueStream())
                .flatMap(entry -> entry.path("standby").valueStream())
                .toList();
    }

    /** The events that hold this key, such as {@code postback}. */
    List<JsonNode> events(String key) {
        return events().stream().filter(event -> event.has(key)).toList();
    }

    /** Forgets what came so far. */
    void forget() {
        posts.clear();
        bodies.clear();
        forged.set(0);
        refusesForged = false;
    }

    List<String> bodies() {
        return bodies;
    }

    int forged() {
        return forged.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            String query = exchange.getRequestURI().getQuery();
            boolean known = query.contains("hub.verify_token=verify&");
            answer(exchange, known ? 200 : 403, query.replaceAll(".*hub.challenge=", ""));
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 500, "");
            return;
        }
        String signature = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
        if (!("sha256=" + Signature.of(body, "secret")).equals(signature)) {
            forged.incrementAndGet();
            if (refusesForged) {
                answer(exchange, 403, "");
                return;
            }
        }
        bodies.add(new String(body, StandardCharsets.UTF_8));
        posts.add(new JsonMapper().readTree(body));
        answer(exchange, 200, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
