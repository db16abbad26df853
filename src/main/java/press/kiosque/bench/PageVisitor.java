package press.kiosque.bench;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody at the editors' site with a stopwatch and scales. */
final class PageVisitor {

    private static final double NANOS_A_MILLI = 1e6;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final Map<String, Long> parts = new HashMap<>();
    private final String site;

    PageVisitor(String site) {
        this.site = site;
    }

    /** What came back, and how long it took. */
    record Visit(int status, double millis, long bytes, String type, String text) {

        boolean isPage() {
            return type.startsWith("text/html");
        }

        Document page() {
            return Jsoup.parse(text);
        }
    }

    void signIn(String name, String password) {
        Visit first = submit("/admin/sign-in", form -> {
            form.select("#username").val(name);
            form.select("#password").val(password);
        });
        if (first.page().select(".rail").isEmpty()) {
            throw new IllegalStateException("the site does not let " + name + " in");
        }
    }

    /**
     * Fills in a page's form that is sent to the page's own address, sends it and follows to where it leads.
     *
     * @throws IllegalStateException if the site does not take it
     */
    Visit submit(String address, Consumer<FormElement> typing) {
        FormElement form = get(address).page().expectForm("form[action=" + address + "]");
        typing.accept(form);
        String typed = form.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(joining("&"));
        Visit answer = visit(HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
        if (answer.status() != HttpURLConnection.HTTP_OK
                || !answer.page().select(".wrong").isEmpty()) {
            throw new IllegalStateException("the site does not take the form " + address + ": "
                    + answer.page().select(".wrong").text());
        }
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Visit get(String address) {
        return visit(HttpRequest.newBuilder(URI.create(site + address)));
    }

    /** A page's own bytes and those of all that it loads from the site. */
    long weight(Visit visit) {
        return visit.bytes()
                + visit.page().select("link[href], script[src], img[src], use[href]").stream()
                        .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("src"))
                        .map(address -> address.replaceFirst("#.*", ""))
                        .filter(address -> address.startsWith("/"))
                        .distinct()
                        .mapToLong(address ->
                                parts.computeIfAbsent(address, part -> get(part).bytes()))
                        .sum();
    }

    private Visit visit(HttpRequest.Builder request) {
        try {
            long began = System.nanoTime();
            HttpResponse<byte[]> answer =
                    http.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
            double millis = (System.nanoTime() - began) / NANOS_A_MILLI;
            byte[] sent = answer.body();
            boolean packed =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            byte[] body = packed ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent;
            return new Visit(
                    answer.statusCode(),
                    millis,
                    sent.length,
                    answer.headers().firstValue("Content-Type").orElse(""),
                    new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was on its way", e);
        }
    }
}
