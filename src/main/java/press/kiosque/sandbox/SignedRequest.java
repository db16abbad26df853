package press.kiosque.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts {@code signed_request} forms. See "Data Deletion Request Callback" in Facebook Login's documentation. */
@Component
final class SignedRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final JsonMapper json;

    SignedRequest(JsonMapper json) {
        this.json = json;
    }

    /** Posts it and answers what came back. */
    Map<String, Object> post(Page page, Wish wish, Instant now) {
        String form = "signed_request=" + URLEncoder.encode(signed(page, wish, now), StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(wish.url()))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return Map.of("status", answer.statusCode(), "body", answer.body());
        } catch (IOException e) {
            throw Refusal.conflict(
                    wish.url() + " cannot be reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.conflict("The call was interrupted");
        }
    }

    private String signed(Page page, Wish wish, Instant now) {
        String payload = BASE64.encodeToString(json.writeValueAsBytes(Json.object()
                .put("algorithm", "HMAC-SHA256")
                .put("user_id", wish.userId())
                .put("issued_at", now.getEpochSecond())
                .put("expires", 0)));
        byte[] signature =
                HexFormat.of().parseHex(Signature.of(payload, page.settings().appSecret()));
        return BASE64.encodeToString(signature) + "." + payload;
    }

    /** Where to post it, and for which person by their app-scoped id. */
    record Wish(String url, String userId) {

        Wish {
            PageSettings.requireAddress(Required.text(url, "url", "\"http://127.0.0.1:8080/data-deletion\""));
            Required.text(userId, "userId", "\"99\"");
        }
    }
}
