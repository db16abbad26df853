package press.kiosque.sandbox;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A running sandbox; close it to end it. Everything else about it is said over HTTP. */
public final class Sandbox implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final int port;

    Sandbox(ServletWebServerApplicationContext context) {
        this.context = context;
        this.port = Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** Where the phone is, and the root of every call: {@code http://127.0.0.1:8090}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The sandbox's time: another application that runs by it moves with it. */
    public Clock clock() {
        return context.getBean(MovableClock.class);
    }

    /** Stops serving and sending; what it knew is forgotten. */
    @Override
    public void close() {
        context.close();
    }
}
