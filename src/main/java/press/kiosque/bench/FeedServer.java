package press.kiosque.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Serves feeds on loopback with an ETag; with each round, every tenth title of every feed changes. */
final class FeedServer implements AutoCloseable {

    private static final Pattern TITLE_END = Pattern.compile("</title>");
    private static final int EVERY = 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private volatile List<byte[]> feeds;
    private final AtomicInteger round = new AtomicInteger();

    FeedServer(List<byte[]> feeds) throws IOException {
        this.feeds = List.copyOf(feeds);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a feed. */
    String url(int number) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + number;
    }

    /** Changes every feed a little. */
    void change() {
        int next = round.incrementAndGet();
        feeds = feeds.stream().map(feed -> changed(feed, next)).toList();
    }

    /** What is served now. */
    List<byte[]> feeds() {
        return feeds;
    }

    private static byte[] changed(byte[] feed, int round) {
        int[] titles = {0};
        return TITLE_END
                .matcher(new String(feed, ISO_8859_1))
                .replaceAll(end -> ++titles[0] % EVERY == 0 ? " " + round + end.group() : end.group())
                .getBytes(ISO_8859_1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            String etag = "\"" + number + "-" + round.get() + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] feed = feeds.get(number);
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
