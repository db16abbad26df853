package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A newsroom's server on this machine, well-behaved or not. */
final class NewsServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger drips = new AtomicInteger();
    private volatile @Nullable String agent;
    private volatile @Nullable String askedAt;
    private final Map<String, String> feeds = new ConcurrentHashMap<>();

    NewsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/feed/", this::serveFeed);
        server.createContext("/moved", to("/feed/une"));
        server.createContext("/circle", to("/circle"));
        server.createContext("/missing", exchange -> answer(exchange, 404, ""));
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1800");
            answer(exchange, 429, "");
        });
        server.createContext("/agent", exchange -> {
            agent = exchange.getRequestHeaders().getFirst("User-Agent");
            answer(exchange, 200, "");
        });
        server.createContext("/drip", this::drip);
        server.createContext("/endless", exchange -> endless(exchange, 200));
        server.createContext("/endless-error", exchange -> endless(exchange, 503));
        server.start();
    }

    /** Publishes this document under the address {@code /feed/name}. */
    String publish(String name, String document) {
        feeds.put("/feed/" + name, document);
        return url("/feed/" + name);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Adds an address that leads elsewhere for the moment. */
    void redirect(String path, String target) {
        redirect(path, target, 302);
    }

    /** Adds an address that leads elsewhere. */
    void redirect(String path, String target, int status) {
        serve(path, status, Map.of("Location", target));
    }

    /** Adds an address that answers so. */
    void serve(String path, int status, Map<String, String> headers) {
        serve(path, status, headers, new byte[0]);
    }

    /** Adds an address that answers so. */
    void serve(String path, int status, Map<String, String> headers, byte[] body) {
        serve(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            answer(exchange, status, body);
        });
    }

    /** Adds an address. */
    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** How whoever asked last for {@code /agent} introduced themselves. */
    @Nullable
    String lastAgent() {
        return agent;
    }

    /** Bytes that have dripped so far. */
    int drips() {
        return drips.get();
    }

    /** The address of this machine at which the last feed was asked for. */
    @Nullable
    String askedAt() {
        return askedAt;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serveFeed(HttpExchange exchange) throws IOException {
        askedAt = exchange.getLocalAddress().getAddress().getHostAddress();
        String document = feeds.get(exchange.getRequestURI().getPath());
        if (document == null) {
            answer(exchange, 404, "");
            return;
        }
        String etag = '"' + Integer.toHexString(document.hashCode()) + '"';
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Last-Modified", "Mon, 10 Feb 2025 12:00:00 GMT");
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
        boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        answer(exchange, known ? 304 : 200, known ? "" : document);
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!closing.await(50, TimeUnit.MILLISECONDS)) {
                body.write(' ');
                body.flush();
                drips.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        byte[] kilobyte = " ".repeat(1024).getBytes(UTF_8);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(kilobyte);
            }
        }
    }

    private static HttpHandler to(String target) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            answer(exchange, 302, "");
        };
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, body.getBytes(UTF_8));
    }

    static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
