package press.kiosque.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.delivery.QueueWatch;
import press.kiosque.delivery.WindowWatch;
import press.kiosque.feed.FeedCollector;
import press.kiosque.feed.FeedWatch;
import press.kiosque.messenger.PageMeters;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** What is written about metrics, drawn of them and warned of by them agrees with what a collector finds. */
class MetricsIT {

    private static final String TOKEN = "a-collector-s-token";
    private static final Pattern WRITTEN = Pattern.compile("\\| `(kiosque\\.[a-z.]+)` \\|");
    private static final Pattern USED = Pattern.compile("kiosque_[a-z_]+");
    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");

    @TempDir
    static Path data;

    private static Demo demo;
    private static String scraped;

    @BeforeAll
    static void aReaderHasSpokenWithTheBot() throws Exception {
        demo = Demo.start(
                PAGE,
                data,
                Demo.Ports.ANY,
                Map.of(
                        "kiosque.metrics.token",
                        TOKEN,
                        "kiosque.feed.tick",
                        "1h",
                        "kiosque.canary.readers.gazette",
                        "1"));
        String feed = demo.sandbox().feed("ville.xml", """
                <rss version="2.0"><channel><title>La Gazette</title><item><title>Le tram part à l'heure</title>
                <link>https://gazette.example/tram</link></item></channel></rss>
                """.getBytes(UTF_8), "application/rss+xml");
        demo.bean(NewsroomFile.class).importFrom("""
                newsroom: {id: gazette, name: La Gazette, language: fr, zone: Europe/Paris}
                topics:
                  - {id: transports, name: {fr: Transports, en: Transport}, categories: [transports]}
                feeds:
                  - {id: ville, name: La ville, url: "%s"}
                editions:
                  - {id: matin, name: {fr: L'édition du matin}, hour: "07:30"}
                """.formatted(feed));
        demo.connect(PAGE);
        demo.bean(FeedCollector.class).collectAll();
        String louise = demo.sandbox().reader("Louise", "fr_FR", "Europe/Paris");
        demo.sandbox().start(louise);
        demo.sandbox().tap(louise, "FOLLOW:transports");
        demo.sandbox().tap(louise, "TOPICS_DONE");
        demo.sandbox().tap(louise, "HOUR:matin:07:30");
        SampleNewsroom.awaitOptIns(demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", louise)));
        demo.bean(QueueDrain.class).await();
        demo.bean(QueueWatch.class).look();
        demo.bean(WindowWatch.class).look();
        demo.bean(FeedWatch.class).look();
        demo.bean(PageMeters.class).look();
        assertThat(post("/webhooks/messenger").statusCode()).isEqualTo(403);
        scraped = scrape("Bearer " + TOKEN).body();
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void everyNameOfTheTableIsScrapedAndEveryNameOfOursIsInTheTable() throws IOException {
        Set<String> written = found(WRITTEN, Path.of("docs/metrics.md"));
        Set<String> families = Pattern.compile("(?m)^# TYPE (kiosque_\\S+)")
                .matcher(scraped)
                .results()
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(written).isNotEmpty().allSatisfy(name -> assertThat(families)
                .anyMatch(family -> isOf(family, name)));
        assertThat(families).allSatisfy(family -> assertThat(written).anyMatch(name -> isOf(family, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/grafana/kiosque.json", "src/main/prometheus/alerts.yaml"})
    void whatIsDrawnAndWarnedOfIsScraped(String file) throws IOException {
        Set<String> series = scraped.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(toSet());

        assertThat(found(USED, Path.of(file))).isNotEmpty().isSubsetOf(series);
    }

    @Test
    void whatTheWorldOfPrometheusCallsOursIsScrapedToo() throws IOException {
        Set<String> used = found(Pattern.compile("\\b(disk_[a-z_]+)"), Path.of("src/main/prometheus/alerts.yaml"));

        assertThat(used).isNotEmpty().allSatisfy(name -> assertThat(scraped).contains("\n" + name + "{"));
    }

    @Test
    void everyAlarmHasAParagraphInTheRunbook() throws IOException {
        String runbook = Files.readString(Path.of("docs/metrics.md"));
        Set<String> alarms = found(Pattern.compile("alert: (\\w+)"), Path.of("src/main/prometheus/alerts.yaml"));

        assertThat(alarms).isNotEmpty().allSatisfy(alarm -> assertThat(runbook).contains("**" + alarm + ".**"));
    }

    @Test
    void theQueuesAreSeenWhetherOrNotSomethingWaits() {
        assertThat(scraped)
                .contains("kiosque_queue_waiting{queue=\"deliveries.replies\"} 0.0")
                .contains("kiosque_queue_oldest_age_seconds{queue=\"dead-letters\"} 0.0")
                .contains("kiosque_queue_waiting{queue=\"parts\"} 0.0")
                .contains("kiosque_page_paused{newsroom=\"gazette\"} 0.0")
                .contains("kiosque_send_seconds_count{newsroom=\"gazette\",result=\"PageStopped\"} 0")
                .contains("kiosque_queue_held_back{queue=\"deliveries.digests\"}")
                .contains("kiosque_window_coverage{newsroom=\"gazette\"} 1.0")
                .contains("kiosque_send_seconds_count{newsroom=\"gazette\",result=\"Accepted\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer another-collector-s", "a-collector-s-token"})
    void whoHasNoTokenIsLedToTheSignIn(String authorization) throws Exception {
        assertThat(scrape(authorization).statusCode()).isEqualTo(302);
    }

    private static boolean isOf(String family, String name) {
        String plain = name.replace('.', '_');
        return Stream.of("", "_total", "_seconds", "_seconds_max", "_max").anyMatch(end -> family.equals(plain + end));
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        return matcher.results().map(match -> match.group(match.groupCount())).collect(toSet());
    }

    private static HttpResponse<String> scrape(String authorization) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(demo.siteUrl() + "/actuator/prometheus"))
                .header("Authorization", authorization));
    }

    private static HttpResponse<String> post(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(demo.siteUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
