package press.kiosque.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.digest.DigestJob;
import press.kiosque.digest.DigestReport;
import press.kiosque.feed.FeedCollector;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.JsonNode;

/**
 * What Kiosque is for, over its real parts: a feed on HTTP, the embedded database and broker, Messenger's stand-in and a
 * phone.
 */
class FromFeedToPhoneIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");

    @TempDir
    Path data;

    private Demo demo;
    private SandboxClient phone;

    @BeforeEach
    void open() {
        demo = Demo.start(
                PAGE, data, Demo.Ports.ANY, Map.of("kiosque.work.clock", false, "kiosque.digest.useful-for", "25h"));
        phone = demo.sandbox();
        String feed = publish("Le tram de la ligne D part à l'heure");
        demo.bean(NewsroomFile.class).importFrom(newsroom(feed));
        demo.connect(PAGE);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void anArticleTravelsFromTheNewsroomsFeedToTheReadersPhoneOnce() {
        demo.bean(FeedCollector.class).collectAll();

        String louise = phone.reader("Louise", "fr_FR", "Europe/Paris");
        phone.start(louise);
        phone.tap(louise, "FOLLOW:transports");
        phone.tap(louise, "TOPICS_DONE");
        phone.tap(louise, "HOUR:matin:07:30");
        awaitOptIn(louise);

        assertThat(consents(louise)).extracting(Consent::act).containsExactly(Consent.Act.GIVEN);
        assertThat(consents(louise).get(0).words()).isNotBlank();

        assertThat(herHourComes(louise).digests()).isEqualTo(1);
        JsonNode card = lastMessage(louise).path("cards").path(1);
        assertThat(card.path("title").asString()).isEqualTo("Le tram de la ligne D part à l'heure");
        assertThat(card.path("link").asString()).isEqualTo("https://gazette.example/tram-d");

        assertThat(herHourComes(louise).digests()).isZero();
        assertThat(phone.tally("digest:").path("messages").asInt()).isEqualTo(1);
    }

    @Test
    void aReaderWhoSaysStopGetsNothingMore() {
        demo.bean(FeedCollector.class).collectAll();
        String hugo = phone.reader("Hugo", "fr_FR", "Europe/Paris");
        phone.start(hugo);
        phone.tap(hugo, "FOLLOW:transports");
        phone.tap(hugo, "TOPICS_DONE");
        phone.tap(hugo, "HOUR:matin:07:30");
        awaitOptIn(hugo);

        phone.say(hugo, "Stop, s'il vous plaît");
        Waiting.until(
                SOON,
                LOOK_AGAIN,
                () -> reader(hugo).status() == Subscriber.Status.STOPPED,
                "the reader's stop was not recorded");

        assertThat(herHourComes(hugo).digests()).isZero();
        assertThat(consents(hugo)).extracting(Consent::act).containsExactly(Consent.Act.GIVEN, Consent.Act.WITHDRAWN);
        assertThat(phone.tally("digest:").path("messages").asInt()).isZero();
    }

    /** The reader's hour strikes: whatever they chose, they are due now. */
    private DigestReport herHourComes(String psid) {
        SampleNewsroom.bringForward(demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", psid)));
        DigestReport report = demo.bean(DigestJob.class).runDue();
        demo.bean(QueueDrain.class).await();
        return report;
    }

    private Subscriber reader(String psid) {
        return demo.bean(Subscribers.class).find(Subscriber.id("gazette", psid)).orElseThrow();
    }

    private List<Consent> consents(String psid) {
        return demo.bean(Consents.class).of(Subscriber.id("gazette", psid));
    }

    private void awaitOptIn(String psid) {
        SampleNewsroom.awaitOptIns(demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", psid)));
    }

    private JsonNode lastMessage(String psid) {
        JsonNode messages = phone.thread(psid).path("messages");
        return messages.path(messages.size() - 1);
    }

    private String publish(String title) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().minusSeconds(600).atOffset(ZoneOffset.UTC));
        String feed = """
                <rss version="2.0"><channel><title>La Gazette</title><link>https://gazette.example/</link>
                <description>La ville</description><language>fr</language>
                <item><title>%s</title><link>https://gazette.example/tram-d</link><guid>tram-d</guid>
                <category>Transports</category><description>Toutes les cinq minutes.</description>
                <pubDate>%s</pubDate></item></channel></rss>
                """.formatted(title, date);
        return phone.feed("ville.xml", feed.getBytes(UTF_8), "application/rss+xml");
    }

    private static String newsroom(String feed) {
        return """
                newsroom: {id: gazette, name: La Gazette, language: fr, zone: Europe/Paris}
                topics:
                  - {id: transports, name: {fr: Transports, en: Transport}, categories: [transports]}
                feeds:
                  - {id: ville, name: La ville, url: "%s"}
                editions:
                  - {id: matin, name: {fr: L'édition du matin}, hour: "07:30"}
                """.formatted(feed);
    }
}
