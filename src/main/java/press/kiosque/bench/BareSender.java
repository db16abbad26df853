package press.kiosque.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Posts bodies to Graph with the JDK's HTTP client and nothing else, as many at once as the product has in flight. */
final class BareSender {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI messages;
    private final String token;

    BareSender(String graphUrl, String pageId, String token) {
        this.messages = URI.create(graphUrl + "/v24.0/" + pageId + "/messages");
        this.token = token;
    }

    /** Posts one body for each recipient and returns how many a second were taken. */
    double perSecond(List<String> recipients, int inFlight, Function<String, byte[]> body) {
        var permits = new Semaphore(inFlight);
        var taken = new AtomicInteger();
        long began = System.nanoTime();
        List<CompletableFuture<Void>> calls = recipients.stream()
                .map(recipient -> post(body.apply(recipient), permits, taken))
                .toList();
        calls.forEach(CompletableFuture::join);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (taken.get() != recipients.size()) {
            throw new IllegalStateException("the sandbox took " + taken + " of " + recipients.size() + " messages");
        }
        return recipients.size() / seconds;
    }

    private CompletableFuture<Void> post(byte[] body, Semaphore permits, AtomicInteger taken) {
        permits.acquireUninterruptibly();
        HttpRequest request = HttpRequest.newBuilder(messages)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenAccept(answer -> {
            permits.release();
            if (answer.statusCode() == 200) {
                taken.incrementAndGet();
            }
        });
    }
}
