package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Attacks by a server, each beside the same attack with its defence off, which gets through. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class HostileServerTest {

    private static final int MANY = 64 << 20;

    /** As many zeros, compressed with brotli. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode(
                    "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8EQBwWAOje//H//w/+CYA4LADQvf/L//8//BMAcVgAoHv/Bw==");

    private final NewsServer server = new NewsServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGzipBombIsCutOff() throws IOException {
        server.serve("/bomb", 200, Map.of("Content-Encoding", "gzip"), gzipped());

        assertThat(failed(Map.of("max-size", "2MB"), "/bomb")).isEqualTo(FeedTrouble.TOO_LARGE);
    }

    @Test
    void aGzipBombWithoutBoundGoesOff() throws IOException {
        server.serve("/bomb", 200, Map.of("Content-Encoding", "gzip"), gzipped());

        assertThat(fetched(Map.of("max-size", "100MB"), "/bomb")).hasSize(MANY);
    }

    @Test
    void aBrotliBombIsCutOff() {
        server.serve("/bomb", 200, Map.of("Content-Encoding", "br"), BROTLI_BOMB);

        assertThat(failed(Map.of("max-size", "2MB"), "/bomb")).isEqualTo(FeedTrouble.TOO_LARGE);
    }

    @Test
    void aBrotliBombWithoutBoundGoesOff() {
        server.serve("/bomb", 200, Map.of("Content-Encoding", "br"), BROTLI_BOMB);

        assertThat(fetched(Map.of("max-size", "100MB"), "/bomb")).hasSize(MANY);
    }

    @Test
    void anEndlessStreamIsCutOffLongBeforeTimeIsUp() {
        assertThat(failed(Map.of("max-size", "2MB"), "/endless")).isEqualTo(FeedTrouble.TOO_LARGE);
    }

    @Test
    void anEndlessStreamWithoutBoundIsReadUntilTimeIsUp() {
        assertThat(failed(Map.of("max-size", "2000MB", "total-timeout", "300ms"), "/endless"))
                .isEqualTo(FeedTrouble.TOO_SLOW);
    }

    @Test
    void aSlowDripEndsInTime() {
        assertThat(failed(Map.of("total-timeout", "1s"), "/drip")).isEqualTo(FeedTrouble.TOO_SLOW);
    }

    @Test
    void aSlowDripWithoutDeadlineGoesOn() {
        try (var patient = Fetching.with(Map.of("total-timeout", "1h"))) {
            var result = CompletableFuture.supplyAsync(() -> patient.fetch(server.url("/drip")));

            await().until(() -> server.drips() > 30);

            assertThat(result).isNotDone();
        }
    }

    @Test
    void aFloodOfHeadersIsRefused() {
        server.serve("/flood", this::flood);

        assertThat(failed(Map.of(), "/flood")).isEqualTo(FeedTrouble.ODD_ANSWER);
    }

    @Test
    void aFloodOfHeadersWithoutBoundIsSwallowed() {
        server.serve("/flood", this::flood);

        assertThat(fetched(Map.of("max-headers", "1000000"), "/flood"))
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    private void flood(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        for (int i = 0; i < 20_000; i++) {
            exchange.getResponseHeaders().set("X-" + i, "flood");
        }
        NewsServer.answer(exchange, 200, "<rss/>".getBytes(UTF_8));
    }

    @Test
    void aChainOfRedirectsEnds() {
        chain(10);

        assertThat(failed(Map.of(), "/hop0")).isEqualTo(FeedTrouble.REDIRECTS);
    }

    @Test
    void aChainOfRedirectsWithoutBoundIsFollowed() {
        chain(10);

        assertThat(fetched(Map.of("max-redirects", "50"), "/hop0"))
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    private void chain(int hops) {
        for (int hop = 0; hop < hops; hop++) {
            server.redirect("/hop" + hop, "/hop" + (hop + 1) + "/");
            server.redirect("/hop" + hop + "/", "/hop" + (hop + 1));
        }
        server.serve("/hop" + hops, 200, Map.of(), "<rss/>".getBytes(UTF_8));
    }

    @Test
    void aRedirectToOurOwnMachineIsRefused() {
        trap();

        try (var fetching = Fetching.with(Map.of())) {
            var failed = fetching.failed(server.url("/trap"));

            assertThat(failed.cause()).isEqualTo(FeedTrouble.REFUSED_ADDRESS);
            assertThat(failed.words()).isEqualTo("127.0.0.2 leads to 127.0.0.2, a private or reserved address");
        }
    }

    @Test
    void aRedirectToOurOwnMachineWithoutGuardIsFollowed() {
        trap();

        assertThat(fetched(Map.of("allow-private", "true"), "/trap"))
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    private void trap() {
        server.redirect("/trap", "http://127.0.0.2:" + server.port() + "/feed/une");
        server.publish("une", "<rss/>");
    }

    @Test
    void aNameThatChangesItsMindGainsNothing() {
        server.publish("une", "<rss/>");
        String url = "http://rebinding.example:" + server.port() + "/feed/une";
        var name = new FickleName();

        try (var fetching = new Fetching(FeedSamples.settings(), name, Fetching::isNotTheWorld)) {
            assertThat(fetching.fetch(url)).isInstanceOf(FetchResult.Fetched.class);
            assertThat(name.asked).hasValue(1);
            assertThat(server.askedAt()).isEqualTo("127.0.0.1");
        }
        try (var later = new Fetching(FeedSamples.settings(), name, Fetching::isNotTheWorld)) {
            assertThat(later.failed(url).cause()).isEqualTo(FeedTrouble.REFUSED_ADDRESS);
        }
    }

    /** What happens where one looks the name up for the check, and the client looks it up again to connect. */
    @Test
    void aNameThatChangesItsMindGetsInWhereTheCheckedAddressIsNotTheConnectedOne() throws IOException {
        server.publish("une", "<rss/>");
        var name = new FickleName();
        new AddressGuard(name, Fetching::isNotTheWorld).resolve("rebinding.example");

        try (var client = FeedClient.of(FeedSamples.settings(), new AddressGuard(name, address -> false))) {
            client.execute(
                    new HttpGet("http://rebinding.example:" + server.port() + "/feed/une"),
                    response -> response.getCode());
        }

        assertThat(server.askedAt()).isEqualTo("127.0.0.2");
    }

    /** A name that leads out into the world when it is looked up first, and to our own machine from then on. */
    private static final class FickleName implements DnsResolver {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolve(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
        }

        @Override
        public @Nullable String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private FeedTrouble failed(Map<String, String> settings, String path) {
        try (var fetching = Fetching.with(settings)) {
            return fetching.failed(server.url(path)).cause();
        }
    }

    private byte[] fetched(Map<String, String> settings, String path) {
        try (var fetching = Fetching.with(settings)) {
            return fetching.fetched(server.url(path)).bytes();
        }
    }

    private static byte[] gzipped() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[MANY]);
        }
        return packed.toByteArray();
    }
}
