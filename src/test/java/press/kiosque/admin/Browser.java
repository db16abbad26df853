package press.kiosque.admin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the site: keeps cookies, sends the hidden fields of the last page's form, follows no redirect. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private String token = "";

    Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Signs in and arrives at the first page. */
    Browser signedIn(String name, String password) {
        signIn(name, password);
        return this;
    }

    Answer signIn(String name, String password) {
        get("/admin/sign-in");
        return post("/admin/sign-in", Map.of("username", name, "password", password));
    }

    Answer get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    /** Looks at an address as this program does. */
    Answer getAs(String agent, String method, String path) {
        return exchange(HttpRequest.newBuilder(URI.create(site + path))
                .header("User-Agent", agent)
                .method(method, BodyPublishers.noBody()));
    }

    /** Sends a form as the last page would have. */
    Answer post(String path, Map<String, String> fields) {
        var all = new HashMap<String, String>(fields);
        all.put("_csrf", token);
        return postBare(path, all);
    }

    /** Sends a form with one file as the last page would have. */
    Answer postFile(String path, String fileName, String content) {
        return exchange(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\n\r\n" + content + "\r\n--part--\r\n")));
    }

    /** Sends a form without what proves that it is ours. */
    Answer postBare(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            var answer = new Answer(response);
            token = answer.page().select("input[name=_csrf]").stream()
                    .map(field -> field.val())
                    .findFirst()
                    .orElse(token);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        /** Where it sends us, without the host. */
        String location() {
            return response.headers()
                    .firstValue("Location")
                    .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
                    .orElse("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Document page() {
            return Jsoup.parse(response.body());
        }

        String text() {
            return page().text();
        }

        String source() {
            return response.body();
        }
    }
}
