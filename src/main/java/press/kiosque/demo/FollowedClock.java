package press.kiosque.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/** The time of a sandbox in another process: that process tells each move of its clock before it answers the mover. */
public final class FollowedClock extends Clock implements AutoCloseable {

    private final HttpServer server;
    private volatile Duration offset = Duration.ZERO;

    private FollowedClock(HttpServer server) {
        this.server = server;
    }

    /** Follows the sandbox at that address from now on, beginning with its present time. */
    public static FollowedClock of(String sandboxUrl) {
        try {
            var clock =
                    new FollowedClock(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            clock.server.createContext("/clock", clock::moved);
            clock.server.start();
            String url = "http://127.0.0.1:" + clock.server.getAddress().getPort() + "/clock";
            clock.offset = new SandboxClient(sandboxUrl).follow(url);
            return clock;
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free to follow the sandbox's clock", e);
        }
    }

    private void moved(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        offset = Duration.parse(new JsonMapper().readTree(body).path("offset").asString());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A followed clock tells moments, not zones");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
