package press.kiosque.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Other processes whose clocks move with the sandbox's: each is told the new offset before a move is answered. */
@Component
final class ClockFollowers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Set<String> addresses = new ConcurrentSkipListSet<>();
    private final JsonMapper json;

    ClockFollowers(JsonMapper json) {
        this.json = json;
    }

    void add(String address) {
        addresses.add(address);
    }

    /** Tells all of them; answers who moved along. Who does not answer is not told again. */
    List<String> move(Duration offset) {
        byte[] body = json.writeValueAsBytes(Map.of("offset", offset.toString()));
        addresses.removeIf(address -> !moved(address, body));
        return List.copyOf(addresses);
    }

    private boolean moved(String address, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
