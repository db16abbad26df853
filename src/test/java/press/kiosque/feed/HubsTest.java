package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import press.kiosque.newsroom.NewsroomSettings;

/** Which hubs are asked to tell of a feed, and which of them are believed to. */
class HubsTest extends HubCase {

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

    @Test
    void aFeedThatCallsItselfOtherwiseAtEveryReadingHasUsAskOnceADay() {
        hubs.offered(une(), new HubOffer(server.url("/hub"), TOPIC + "?now=1"), TOPIC);
        hubs.offered(une(), new HubOffer(server.url("/hub"), TOPIC + "?now=2"), TOPIC);

        assertThat(asked).hasSize(1);
        clock.set(NOW.plus(Duration.ofHours(25)));
        hubs.offered(une(), new HubOffer(server.url("/hub"), TOPIC + "?now=3"), TOPIC);
        assertThat(asked).hasSize(2);
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

    private ResponseEntity<String> confirm(String topic) {
        return controller.verify(subscription().id(), "subscribe", topic, "challenge", 864_000);
    }
}
