package press.kiosque.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Asks a callback to prove that it knows the verify token, as Messenger does before it sends anything there: a GET with
 * {@code hub.mode}, {@code hub.verify_token} and {@code hub.challenge}, to be answered by 200 and the bare challenge.
 */
@Component
final class Handshake {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Answers what is wrong with the callback, or nothing when it passed. */
    Optional<String> fault(String callbackUrl, String verifyToken) {
        String challenge = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, Integer.MAX_VALUE));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address(callbackUrl, verifyToken, challenge))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return judge(answer, challenge);
        } catch (IOException e) {
            return Optional.of("The callback " + callbackUrl + " cannot be reached ("
                    + e.getClass().getSimpleName() + "): start it, then register the Page again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The handshake was interrupted: register the Page again");
        }
    }

    private static Optional<String> judge(HttpResponse<String> answer, String challenge) {
        if (answer.statusCode() != 200) {
            return Optional.of("The callback answered " + answer.statusCode()
                    + " to the handshake instead of 200: does it know the same verifyToken?");
        }
        if (!answer.body().equals(challenge)) {
            return Optional.of("The callback answered 200 but not with the bare challenge as its body");
        }
        return Optional.empty();
    }

    private static URI address(String callbackUrl, String verifyToken, String challenge) {
        String separator = callbackUrl.contains("?") ? "&" : "?";
        return URI.create(callbackUrl + separator + "hub.mode=subscribe&hub.verify_token="
                + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8) + "&hub.challenge=" + challenge);
    }
}
