package press.kiosque.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the sandbox's own API, over HTTP like everybody else. */
public final class SandboxClient {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = new JsonMapper();
    private final String url;

    public SandboxClient(String url) {
        this.url = url;
    }

    /** Registers a Page and has its webhook verified. */
    public void connect(DemoPage page, String callbackUrl) {
        connect(page, callbackUrl, Map.of());
    }

    /** The same, with more that the sandbox takes for a Page; docs/sandbox.md lists it. */
    public void connect(DemoPage page, String callbackUrl, Map<String, Object> more) {
        JsonNode answer = register(page, callbackUrl, more);
        if (!answer.path("verified").asBoolean()) {
            throw new IllegalStateException("the sandbox could not verify the webhook " + callbackUrl + ": "
                    + answer.path("cause").asString("no cause given"));
        }
    }

    /** Registers a Page whether or not its webhook answers. */
    public JsonNode register(DemoPage page, String callbackUrl, Map<String, Object> more) {
        var registration = new HashMap<String, Object>(page.registration(callbackUrl));
        registration.putAll(more);
        return send("PUT", "/api/pages/" + DemoPage.PAGE_ID, registration);
    }

    /** Has that address told of every move of the sandbox's clock; answers how far it is from the real time now. */
    Duration follow(String address) {
        return Duration.parse(send("POST", "/api/clock/followers", Map.of("url", address))
                .path("offset")
                .asString());
    }

    /** Makes a reader and returns their address. */
    public String reader(String name, String locale, String timezone) {
        return send("POST", "/api/readers", Map.of("name", name, "locale", locale, "timezone", timezone))
                .path("psid")
                .asString();
    }

    /** Makes a French reader with this address. */
    void reader(String name, String psid) {
        send("POST", "/api/readers", Map.of("name", name, "psid", psid, "locale", "fr_FR", "timezone", "Europe/Paris"));
    }

    /** Makes this many readers whose windows are open, and returns their addresses. */
    public List<String> readers(int count) {
        var wanted =
                Map.of("name", "Camille", "locale", "fr_FR", "timezone", "Europe/Paris", "count", count, "open", true);
        return send("POST", "/api/readers", wanted)
                .path("psids")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** The reader opens the thread. */
    public void start(String psid) {
        send("POST", "/api/readers/" + psid + "/start", Map.of());
    }

    /** The reader taps what carries this payload, as soon as it can be tapped. */
    public void tap(String psid, String payload) {
        awaitReply(psid, payload);
        send("POST", "/api/readers/" + psid + "/tap", Map.of("payload", payload));
    }

    /** The reader writes, as soon as a quick reply whose payload begins like this is offered. */
    public void sayOnce(String psid, String offered, String text) {
        awaitReply(psid, offered);
        say(psid, text);
    }

    /** The reader writes. */
    public void say(String psid, String text) {
        send("POST", "/api/readers/" + psid + "/say", Map.of("text", text));
    }

    /** The reader sends a photo. */
    public void photo(String psid) {
        send("POST", "/api/readers/" + psid + "/photo", Map.of());
    }

    /** Somebody in the Page's inbox does something in the reader's thread: say, take, pass; docs/sandbox.md lists them. */
    void inbox(String psid, String act, Map<String, Object> more) {
        send("POST", "/api/readers/" + psid + "/inbox/" + act, more);
    }

    private void awaitReply(String psid, String payload) {
        Waiting.until(
                ANSWER_WITHIN,
                LOOK_AGAIN,
                () -> thread(psid).path("quickReplies").valueStream().anyMatch(reply -> reply.path("payload")
                        .asString("")
                        .startsWith(payload)),
                "the bot did not offer " + payload + " to reader " + psid);
    }

    /** The reader's thread. */
    public JsonNode thread(String psid) {
        return send("GET", "/api/readers/" + psid + "/thread", null);
    }

    /** Counts of accepted messages whose metadata begins with this prefix. */
    public JsonNode tally(String prefix) {
        return send("GET", "/api/tally?prefix=" + prefix, null);
    }

    /** Changes a Page's settings; docs/sandbox.md lists them. */
    public void change(Map<String, Object> settings) {
        send("PATCH", "/api/pages/" + DemoPage.PAGE_ID, settings);
    }

    /** Serves these bytes as a feed and returns its address. */
    public String feed(String name, byte[] bytes, String contentType) {
        exchange(HttpRequest.newBuilder(URI.create(url + "/api/feeds/" + name))
                .header("Content-Type", contentType)
                .PUT(BodyPublishers.ofByteArray(bytes)));
        return url + "/feeds/" + name;
    }

    /** A file of the sample newsroom, with the sandbox's address in its placeholders. */
    public String sample(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(url + "/sample/" + path)))
                .replace("{{base}}", url);
    }

    private JsonNode send(String method, String path, @Nullable Object body) {
        var publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        return json.readTree(exchange(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .method(method, publisher)));
    }

    private String exchange(HttpRequest.Builder request) {
        var built = request.timeout(ANSWER_WITHIN).build();
        try {
            var answer = http.send(built, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the sandbox answered " + answer.statusCode() + " to "
                        + built.uri().getPath() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("the sandbox at " + url + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while speaking to the sandbox", e);
        }
    }
}
