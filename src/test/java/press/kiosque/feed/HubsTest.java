package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Article;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;

class HubsTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");
    private static final String TOPIC = "https://lk.example/une.xml";

    private final NewsServer server = new NewsServer();
    private final MemoryDatabase memory = new MemoryDatabase();
    private final TestClock clock = new TestClock(NOW);
    private final Collecting collecting = new Collecting(memory.database(), clock, "https://kiosque.example");
    private final Hubs hubs = collecting.bean(Hubs.class);
    private final HubController controller = new HubController(hubs, collecting.bean(FeedPush.class));
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        collecting.newsrooms.save(new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC));
        server.serve("/hub", this::hear);
    }

    private void hear(HttpExchange exchange) throws IOException {
        asked.add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8));
        NewsServer.answer(exchange, 202, new byte[0]);
    }

    @AfterEach
    void close() {
        collecting.close();
        server.close();
        memory.close();
    }

    @Test
    void aFeedThatOffersAHubIsSubscribedTo() {
        read();

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0))
                .contains("hub.mode=subscribe", "hub.topic=" + TOPIC)
                .contains("hub.callback=https://kiosque.example/webhooks/websub/"
                        + subscription().id())
                .contains("hub.secret=" + subscription().secret());
    }

    @Test
    void aSubscriptionIsAskedForOnce() {
        read();
        read();

        assertThat(asked).hasSize(1);
    }

    @Test
    void aHubThatMakesSureIsConfirmedAndTheFeedIsPolledMoreRarely() {
        read();
        assertThat(hubs.tellOf("lk/une")).isFalse();

        ResponseEntity<String> answer = confirm(TOPIC);
        read();

        assertThat(answer.getBody()).isEqualTo("challenge");
        assertThat(hubs.tellOf("lk/une")).isTrue();
        assertThat(collecting.feeds.find("lk/une").orElseThrow().state().nextPollAt())
                .isAfter(NOW.plus(Duration.ofMinutes(100)));
    }

    @Test
    void nobodyElseGetsUsToConfirm() {
        read();

        assertThat(confirm("https://lk.example/other.xml").getStatusCode().value())
                .isEqualTo(404);
        assertThat(controller
                        .verify("guessed", "subscribe", TOPIC, "challenge", 60)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(controller
                        .verify(subscription().id(), "unsubscribe", TOPIC, "challenge", 60)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(hubs.tellOf("lk/une")).isFalse();
    }

    @Test
    void aHubThatDeniesIsBelieved() {
        read();
        confirm(TOPIC);

        controller.verify(subscription().id(), "denied", TOPIC, "", 0);

        assertThat(hubs.tellOf("lk/une")).isFalse();
    }

    @Test
    void aLeaseThatRunsOutIsRenewedInTime() {
        read();
        confirm(TOPIC);

        clock.set(NOW.plus(Duration.ofDays(8)));
        read();
        assertThat(asked).hasSize(1);
        clock.set(NOW.plus(Duration.ofDays(9)).plusSeconds(60));
        read();

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).isEqualTo(asked.get(0));
    }

    @Test
    void aLeaseThatRanOutTellsNothing() {
        read();
        confirm(TOPIC);

        clock.set(NOW.plus(Duration.ofDays(11)));

        assertThat(hubs.tellOf("lk/une")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HmacSHA1", "HmacSHA256", "HmacSHA512"})
    void signedNewsIsStored(String algorithm) throws IOException {
        read();
        String name = algorithm.substring(4).toLowerCase(Locale.ROOT);

        int status = push(name + "=" + HubSignature.of(algorithm, subscription().secret(), news()));

        assertThat(status).isEqualTo(202);
        assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void unsignedNewsIsNever() throws IOException {
        read();

        assertThat(push(null)).isEqualTo(403);
        assertThat(push("sha256=")).isEqualTo(403);
        assertThat(push("md5=0123")).isEqualTo(403);
        assertThat(push("sha256=" + HubSignature.of("HmacSHA256", "another secret", news())))
                .isEqualTo(403);
        assertThat(titles()).containsExactly("One");
    }

    @Test
    void newsThatNobodyAskedForIsNotThere() throws IOException {
        int status = controller
                .receive("guessed", "sha1=00", "application/rss+xml", new ByteArrayInputStream(news()))
                .getStatusCode()
                .value();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void whatTheHubBroughtIsNotStoredAgainByThePoll() throws IOException {
        read();
        push("sha256=" + HubSignature.of("HmacSHA256", subscription().secret(), news()));
        server.publish("une", feed(FeedSamples.item(2, "Two") + FeedSamples.item(1, "One")));

        IngestSummary summary = collecting.collector.collectAll();

        assertThat(summary.changed()).isZero();
    }

    @Test
    void aHubInTheHeaderIsHeard() {
        var offer = HubOffer.of("<https://hub.example/>; rel=\"hub\", <https://lk.example/rss>; rel=self");

        assertThat(offer).contains(new HubOffer("https://hub.example/", "https://lk.example/rss"));
    }

    @Test
    void aHubOnOurOwnNetworkIsNotAsked() throws IOException {
        try (var guarded = new GuardedHttp(FeedSamples.settings())) {
            new Hubs(collecting.bean(HubSubscriptions.class), guarded, settings("https://kiosque.example"), clock)
                    .offered(une(), new HubOffer(server.url("/hub"), TOPIC), TOPIC);
        }

        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://192.168.1.4", "http://kiosque.local", "http://[::1]:8080"})
    void whereTheWebCannotReachUsNoHubIsAsked(String publicUrl) throws IOException {
        try (var http = new GuardedHttp(FeedSamples.settings(Map.of("allow-private", "true")))) {
            new Hubs(collecting.bean(HubSubscriptions.class), http, settings(publicUrl), clock)
                    .offered(une(), new HubOffer(server.url("/hub"), TOPIC), TOPIC);
        }

        assertThat(asked).isEmpty();
    }

    private static NewsroomSettings settings(String publicUrl) {
        return new NewsroomSettings(URI.create(publicUrl), Map.of());
    }

    private Feed une() {
        return Feed.of("lk", "une", "Une", server.url("/feed/une"));
    }

    private void read() {
        server.publish("une", feed(FeedSamples.item(1, "One") + "<!-- " + clock.instant() + asked + " -->"));
        collecting.feeds.save(une());
        collecting.collector.collectAll();
    }

    private String feed(String items) {
        return FeedSamples.rss("<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub' href='"
                + server.url("/hub") + "'/><atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='self' href='"
                + TOPIC + "'/>" + items);
    }

    private static byte[] news() {
        return FeedSamples.rss(FeedSamples.item(2, "Two")).getBytes(UTF_8);
    }

    private ResponseEntity<String> confirm(String topic) {
        return controller.verify(subscription().id(), "subscribe", topic, "challenge", 864_000);
    }

    private int push(@Nullable String signature) throws IOException {
        return controller
                .receive(subscription().id(), signature, "application/rss+xml", new ByteArrayInputStream(news()))
                .getStatusCode()
                .value();
    }

    private HubSubscription subscription() {
        return collecting.bean(HubSubscriptions.class).all().get(0);
    }

    private List<String> titles() {
        return collecting.articles.since("lk", Instant.EPOCH).stream()
                .map(Article::title)
                .toList();
    }
}
