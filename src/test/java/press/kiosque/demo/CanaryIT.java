package press.kiosque.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.article.Articles;
import press.kiosque.canary.Canary;
import press.kiosque.canary.CanaryWatch;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** The made-up story over the real parts: our own site's feed, the store, the broker, the sandbox and its echo. */
class CanaryIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");
    private static final String TEAM = "24100000000000901";

    @TempDir
    Path data;

    private Demo demo;
    private String hugo;

    @BeforeEach
    void louiseOfTheTeamAndHugoAreReaders() throws IOException {
        int port = freePort();
        demo = Demo.start(
                PAGE,
                data,
                new Demo.Ports(port, 0),
                Map.of(
                        "kiosque.work.clock",
                        false,
                        "kiosque.public-url",
                        "http://localhost:" + port,
                        "kiosque.canary.readers.gazette",
                        TEAM));
        demo.bean(NewsroomFile.class).importFrom("""
                newsroom: {id: gazette, name: La Gazette, language: fr, zone: Europe/Paris}
                topics:
                  - {id: transports, name: {fr: Transports, en: Transport}, categories: [transports]}
                editions:
                  - {id: matin, name: {fr: L'édition du matin}, hour: "07:30"}
                """);
        demo.connect(PAGE);
        hugo = demo.sandbox().reader("Hugo", "fr_FR", "Europe/Paris");
        demo.sandbox().reader("Louise", TEAM);
        List.of(TEAM, hugo).forEach(this::optIn);
        SampleNewsroom.awaitOptIns(
                demo.bean(Subscribers.class), List.of(Subscriber.id("gazette", TEAM), Subscriber.id("gazette", hugo)));
        demo.bean(QueueDrain.class).await();
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void itReachesTheTeamAndIsSeenNowhereElse() {
        int told = reader(TEAM).received().size();

        demo.bean(Canary.class).fly("gazette");
        demo.bean(QueueDrain.class).await();
        Waiting.until(SOON, LOOK_AGAIN, this::isEchoed, "the canary was not heard");

        assertThat(demo.sandbox().thread(TEAM).toString()).contains("histoire inventée", "Kiosque canary 20");
        assertThat(demo.sandbox().tally("canary:").path("recipients").asInt()).isEqualTo(1);
        assertThat(demo.sandbox().thread(hugo).toString()).doesNotContain("canary");
        assertThat(demo.bean(Articles.class).since("gazette", Instant.EPOCH)).isEmpty();
        assertThat(reader(TEAM).received()).hasSize(told);
        assertThat(health()).isEqualTo("UP");
    }

    @Test
    void withABrokenPageTokenItsSilenceRaisesTheAlarm() {
        demo.sandbox().change(Map.of("token", "another"));

        demo.bean(Canary.class).fly("gazette");
        demo.bean(QueueDrain.class).await();
        tenMinutesPass();
        demo.bean(CanaryWatch.class).look();

        assertThat(health()).isEqualTo("WARNING");
        assertThat(demo.bean(CanaryWatch.class).of("gazette"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail()).contains("190"));
    }

    private boolean isEchoed() {
        demo.bean(CanaryWatch.class).look();
        return !"under way"
                .equals(demo.bean(CanaryWatch.class).health().getDetails().get("gazette"));
    }

    private void tenMinutesPass() {
        new Theatre(demo).clock(demo.bean(Clock.class).instant().plus(Duration.ofMinutes(11)));
    }

    private void optIn(String psid) {
        demo.sandbox().start(psid);
        demo.sandbox().tap(psid, "FOLLOW:transports");
        demo.sandbox().tap(psid, "TOPICS_DONE");
        demo.sandbox().tap(psid, "HOUR:matin:07:30");
    }

    private Subscriber reader(String psid) {
        return demo.bean(Subscribers.class).find(Subscriber.id("gazette", psid)).orElseThrow();
    }

    private String health() {
        return demo.bean(CanaryWatch.class).health().getStatus().getCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
