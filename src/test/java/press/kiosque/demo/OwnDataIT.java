package press.kiosque.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.conversation.Transcript;
import press.kiosque.delivery.Deliveries;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.retention.RetentionJob;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is held about a reader is theirs: handed over, erased on their word, and erased after a time by itself. */
class OwnDataIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final DemoPage PAGE = DemoPage.of("le-kiosque", "Le Kiosque");

    @TempDir
    Path data;

    private Demo demo;
    private Theatre theatre;
    private SandboxClient phone;
    private String lena;

    @BeforeEach
    void open() {
        demo = Demo.start(
                PAGE,
                data,
                Demo.Ports.ANY,
                Map.of("kiosque.work.clock", false, "kiosque.conversation.farewell", "500ms"));
        demo.bean(NewsroomFile.class).importFrom("""
                newsroom: {id: le-kiosque, name: Le Kiosque, language: fr, zone: Europe/Paris}
                topics:
                  - {id: sport, name: {fr: Sport, en: Sport}}
                editions:
                  - {id: matin, name: {fr: L'édition du matin}, hour: "07:30"}
                """);
        demo.connect(PAGE);
        theatre = new Theatre(demo);
        phone = demo.sandbox();
        lena = phone.reader("Lena", "fr_FR", "Europe/Paris");
        phone.start(lena);
        phone.tap(lena, "FOLLOW:sport");
        phone.tap(lena, "TOPICS_DONE");
        phone.tap(lena, "HOUR:matin:07:30");
        phone.tap(lena, "SETTINGS");
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void allThatIsHeldIsHandedOverByALinkThatExpires() {
        phone.sayOnce(lena, "TOPICS", "mes données");
        String link = link();

        JsonNode held = new JsonMapper().readTree(get(link).body());

        assertThat(held.path("reader").path("topics").path(0).asString()).isEqualTo("sport");
        assertThat(held.path("consents").path(0).path("words").asString()).contains("STOP");
        assertThat(held.path("conversation").size()).isGreaterThan(6);
        assertThat(held.path("deliveries").size()).isGreaterThan(3);
        assertThat(held.path("newsroom").propertyNames()).containsExactlyInAnyOrder("thread", "notes", "sent");
        assertThat(get(link + "0").statusCode()).isEqualTo(404);
        theatre.clock(Instant.now().plus(Duration.ofHours(25)));
        assertThat(get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void everythingIsErasedAfterOneConfirmationAndAHashStays() {
        phone.sayOnce(lena, "TOPICS", "mes données");
        String link = link();
        phone.say(lena, "efface tout");
        phone.tap(lena, "ERASE_NOW");

        Waiting.until(
                SOON, LOOK_AGAIN, () -> demo.bean(Subscribers.class).find(id()).isEmpty(), "not erased");

        assertThat(demo.bean(Consents.class).of(id())).isEmpty();
        assertThat(demo.bean(Transcript.class).of(id())).isEmpty();
        assertThat(demo.bean(Deliveries.class).of(id())).isEmpty();
        assertThat(get(link).statusCode()).isEqualTo(404);
        String text = last().path("text").asString();
        String page = text.replaceAll("(?s).*(/privacy/[0-9a-f]+).*", "$1");
        Waiting.until(
                SOON,
                LOOK_AGAIN,
                () -> get(page).body().contains("was stored about you here is deleted"),
                "no word of it on " + page);
    }

    @Test
    void whatWasKeptLongEnoughIsErasedByItself() {
        RetentionJob retention = demo.bean(RetentionJob.class);
        Waiting.until(
                SOON, LOOK_AGAIN, () -> demo.bean(Transcript.class).of(id()).size() > 8, "nothing was said");

        retention.run();
        assertThat(demo.bean(Transcript.class).of(id())).isNotEmpty();

        theatre.clock(Instant.now().plus(Duration.ofDays(200)));
        retention.run();
        assertThat(demo.bean(Transcript.class).of(id())).isEmpty();
        assertThat(demo.bean(Deliveries.class).of(id())).isNotEmpty();

        theatre.clock(Instant.now().plus(Duration.ofDays(800)));
        retention.run();
        retention.run();
        assertThat(demo.bean(Deliveries.class).of(id())).isEmpty();
        assertThat(demo.bean(Consents.class).of(id())).isEmpty();
        assertThat(demo.bean(Subscribers.class).find(id())).isEmpty();
    }

    private String id() {
        return Subscriber.id("le-kiosque", lena);
    }

    private String link() {
        Waiting.until(SOON, LOOK_AGAIN, () -> last().path("buttons").size() == 1, "no link came");
        return last().path("buttons").path(0).path("url").asString().replaceFirst("https?://[^/]+", "");
    }

    private JsonNode last() {
        JsonNode messages = phone.thread(lena).path("messages");
        return messages.path(messages.size() - 1);
    }

    private HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(demo.siteUrl() + path))
                                    .header("Accept-Language", "en")
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
