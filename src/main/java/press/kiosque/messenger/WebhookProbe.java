package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Page;

/** Asks our own webhook from outside, as Meta does when it is set up. */
@Component
class WebhookProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Why Meta could not reach the webhook at this address, with what to do; empty if it could. */
    Optional<String> problem(String callback, Page page) {
        String challenge = UUID.randomUUID().toString();
        String word = page.verifyToken() == null ? "" : page.verifyToken().value();
        URI address = URI.create(callback + "?hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(word, UTF_8));
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().equals(challenge)
                    ? Optional.empty()
                    : Optional.of(callback + " answers " + answer.statusCode()
                            + " to Meta's question: does Kiosque run there, with this verify-token?");
        } catch (IOException e) {
            return Optional.of(callback + " does not answer (" + e.getClass().getSimpleName()
                    + "): is Kiosque running, and the proxy before it?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted while asking " + callback);
        }
    }
}
