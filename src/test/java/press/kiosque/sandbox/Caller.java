package press.kiosque.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a sandbox as anybody would: over HTTP. Bodies are written with ' for quotation marks, to be read easily. */
final class Caller {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Caller(String url) {
        this.url = url;
    }

    Answer get(String path, String... headers) {
        return call("GET", path, null, headers);
    }

    Answer post(String path, String json) {
        return call("POST", path, json.replace('\'', '"'), "Content-Type", "application/json");
    }

    Answer post(String path) {
        return call("POST", path, null);
    }

    Answer form(String path, String form) {
        return call("POST", path, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    Answer put(String path, String json) {
        return call("PUT", path, json.replace('\'', '"'), "Content-Type", "application/json");
    }

    Answer putFile(String path, String text, String type) {
        return call("PUT", path, text, "Content-Type", type);
    }

    Answer patch(String path, String json) {
        return call("PATCH", path, json.replace('\'', '"'), "Content-Type", "application/json");
    }

    /** Any body, as it is. */
    Answer raw(String method, String path, String body, String type) {
        return call(method, path, body, "Content-Type", type);
    }

    Answer delete(String path) {
        return call("DELETE", path, null);
    }

    private Answer call(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return new JsonMapper().readTree(response.body());
        }

        /** The error of a Graph answer as code and subcode, such as {@code 10/2018278}, or {@code 100}. */
        String error() {
            JsonNode error = json().path("error");
            return error.path("code").asString()
                    + (error.has("error_subcode")
                            ? "/" + error.path("error_subcode").asString()
                            : "");
        }

        String errorMessage() {
            return json().path("error").path("message").asString();
        }
    }
}
