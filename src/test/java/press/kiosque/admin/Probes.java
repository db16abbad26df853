package press.kiosque.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Addresses that stand for other features: a webhook and a change that say when they are reached, and a page that breaks. */
class Probes {

    @Bean
    SimpleUrlHandlerMapping probeAddresses() {
        HttpRequestHandler webhook = (request, response) -> say(response, "reached");
        HttpRequestHandler change = (request, response) -> say(response, "changed");
        HttpRequestHandler broken = (request, response) -> {
            throw new IllegalStateException("secret detail");
        };
        return new SimpleUrlHandlerMapping(
                Map.of("/webhooks/probe", webhook, "/admin/probe/change", change, "/admin/probe/broken", broken), 0);
    }

    private static void say(HttpServletResponse response, String word) throws IOException {
        response.getWriter().write(word);
    }
}
