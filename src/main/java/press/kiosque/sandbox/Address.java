package press.kiosque.sandbox;

import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Where the sandbox can be reached, known once its server listens. */
@Component
final class Address {

    private final ServletWebServerApplicationContext context;

    Address(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }
}
