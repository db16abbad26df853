package press.kiosque.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.demo.TraceReceiver.Span;
import press.kiosque.digest.DigestJob;
import press.kiosque.feed.FeedCollector;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** What a collector of traces gets of one reader's day, over threads and queues. */
class TracesIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");

    @TempDir
    Path data;

    private TraceReceiver collector;
    private Demo demo;
    private String louise;

    @BeforeEach
    void louiseReadsTheGazette() throws IOException {
        collector = new TraceReceiver();
        demo = Demo.start(
                PAGE,
                data,
                Demo.Ports.ANY,
                Map.of(
                        "kiosque.work.clock",
                        false,
                        "kiosque.digest.useful-for",
                        "25h",
                        "kiosque.digest.partitions",
                        2,
                        "kiosque.traces.endpoint",
                        collector.endpoint()));
        String feed = demo.sandbox().feed("ville.xml", """
                <rss version="2.0"><channel><title>La Gazette</title><item><title>Le tram part à l'heure</title>
                <link>https://gazette.example/tram</link><category>Transports</category></item></channel></rss>
                """.getBytes(StandardCharsets.UTF_8), "application/rss+xml");
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
        louise = demo.sandbox().reader("Louise", "fr_FR", "Europe/Paris");
        demo.sandbox().start(louise);
        demo.sandbox().tap(louise, "FOLLOW:transports");
        demo.sandbox().tap(louise, "TOPICS_DONE");
        demo.sandbox().tap(louise, "HOUR:matin:07:30");
        SampleNewsroom.awaitOptIns(demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", louise)));
    }

    @AfterEach
    void close() {
        demo.close();
        collector.close();
    }

    @Test
    void feedDigestAndAnswerAreEachOneTraceUpToTheSend() {
        SampleNewsroom.bringForward(demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", louise)));

        assertThat(demo.bean(DigestJob.class).runDue().digests()).isEqualTo(1);
        demo.bean(QueueDrain.class).await();

        awaitTrace("feed.read", Set.of("feed.read", "articles.take"));
        awaitTrace(
                "digest.run",
                Set.of(
                        "digest.run",
                        "queue.parts-work",
                        "delivery.hand-over",
                        "queue.digests-out",
                        "delivery.batch",
                        "channel.send"));
        awaitTrace(
                "webhook",
                Set.of(
                        "webhook",
                        "queue.inbound",
                        "delivery.hand-over",
                        "queue.replies",
                        "delivery.batch",
                        "channel.send"));
        assertThat(collector.requests())
                .anyMatch(request -> request.contains("digest:matin:"))
                .noneMatch(request -> request.contains(louise));
    }

    /** Some trace that begins so has all of these spans, and each but the first has its parent in it. */
    private void awaitTrace(String root, Set<String> names) {
        Waiting.until(
                SOON,
                LOOK_AGAIN,
                () -> collector.spans().stream()
                        .filter(span ->
                                span.name().equals(root) && span.parent().isEmpty())
                        .anyMatch(span -> isWhole(span.trace(), names)),
                "no whole trace from " + root + " among " + collector.spans());
    }

    private boolean isWhole(String trace, Set<String> names) {
        List<Span> spans = collector.spans().stream()
                .filter(span -> span.trace().equals(trace))
                .toList();
        Set<String> ids = spans.stream().map(Span::id).collect(toSet());
        return spans.stream().map(Span::name).collect(toSet()).containsAll(names)
                && spans.stream().allMatch(span -> span.parent().isEmpty() || ids.contains(span.parent()));
    }
}
