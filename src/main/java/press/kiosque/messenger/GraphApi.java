package press.kiosque.messenger;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls Graph in a Page's name. Hundreds of calls may be under way at once; none is ever made twice. The token travels
 * in a header and the app's secret only as a proof, so that neither stands in an address or in a log.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/send-api">Send API</a>
 */
@Component
class GraphApi {

    private static final Pattern SENDABLE = Pattern.compile("[\\w.~|-]+");

    private final MessengerSettings settings;
    private final JsonMapper json;
    private final HttpClient http;

    GraphApi(MessengerSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * Posts a JSON object to an edge of the Page, such as {@code messages}. The future never fails.
     *
     * @throws IllegalArgumentException if the Page's id or token has characters that cannot be sent
     */
    CompletableFuture<GraphAnswer> post(Page page, String edge, JsonNode body) {
        HttpRequest request = request(page, page.pageId() + "/" + edge, "")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        return call(request);
    }

    /**
     * Reads an edge of the Page; the query names the fields, such as {@code fields=greeting}. The future never fails.
     *
     * @throws IllegalArgumentException if the Page's id or token has characters that cannot be sent
     */
    CompletableFuture<GraphAnswer> get(Page page, String edge, String query) {
        return call(request(page, page.pageId() + "/" + edge, query).GET().build());
    }

    /**
     * Reads an object by its id in the Page's name, such as a reader by PSID; else as {@link #get}.
     *
     * @throws IllegalArgumentException if the Page's id or token has characters that cannot be sent
     */
    CompletableFuture<GraphAnswer> node(Page page, String id, String query) {
        return call(request(page, id, query).GET().build());
    }

    private HttpRequest.Builder request(Page page, String path, String query) {
        if (!SENDABLE.matcher(page.pageId() + page.pageToken().value()).matches()) {
            throw new IllegalArgumentException(
                    "the Page's id or token has blanks, line breaks or other odd characters");
        }
        String address = settings.graphUrl() + "/" + settings.graphVersion() + "/" + path;
        return HttpRequest.newBuilder(URI.create(address + "?" + query + proof(page)))
                .timeout(settings.requestTimeout())
                .header("Authorization", "Bearer " + page.pageToken().value());
    }

    private static String proof(Page page) {
        return page.appSecret() == null ? "" : "&appsecret_proof=" + Hmac.proof(page.appSecret(), page.pageToken());
    }

    private CompletableFuture<GraphAnswer> call(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request, BodyHandlers.ofByteArray());
        return response.copy()
                .orTimeout(settings.requestTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    if (failure != null) {
                        response.cancel(true);
                        return failed(failure);
                    }
                    return answered(answer);
                });
    }

    private GraphAnswer answered(HttpResponse<byte[]> response) {
        JsonNode body = read(response.body());
        return body == null
                ? new GraphAnswer.NoJson(response.statusCode())
                : new GraphAnswer.Answered(body, Usage.in(response.headers(), json));
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            JsonNode read = json.readTree(body);
            return read.isObject() ? read : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static GraphAnswer failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean notSent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
        String name = cause.getClass().getSimpleName();
        return notSent ? new GraphAnswer.NotSent(name) : new GraphAnswer.Lost(name);
    }
}
