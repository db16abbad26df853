package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes back after a message was accepted, and that it comes in order whatever happens. */
class SandboxWebhooksTest extends SandboxCase {

    @Test
    void anEchoCarriesTheAppAndTheMetadataAsSentAndRunsFromThePageToTheReader() {
        does(camille, "start", "{}");
        String mid = send(camille, "{'text':'Bonjour','metadata':'send:9f2c'}")
                .json()
                .path("message_id")
                .asString();

        awaitEvents("message", 1);
        JsonNode echo = newsroom.events("message").get(0);
        assertThat(echo.path("sender").path("id").asString()).isEqualTo("100");
        assertThat(echo.path("recipient").path("id").asString()).isEqualTo(camille);
        assertThat(echo.path("message").path("is_echo").asBoolean()).isTrue();
        assertThat(echo.path("message").path("app_id").asInt()).isEqualTo(555);
        assertThat(echo.path("message").path("metadata").asString()).isEqualTo("send:9f2c");
        assertThat(echo.path("message").path("mid").asString()).isEqualTo(mid);
    }

    @Test
    void deliveryAndReadFollowTheEcho() {
        does(camille, "start", "{}");
        send(camille, "{'text':'Bonjour'}");

        awaitEvents("read", 1);
        assertThat(newsroom.events().stream().map(event -> kind(event)).toList())
                .containsExactly("postback", "message", "delivery", "read");
        assertThat(newsroom.events("read").get(0).path("read").path("watermark").asLong())
                .isEqualTo(MORNING.toEpochMilli());
    }

    @Test
    void withoutAutoReadTheReadComesWhenThePhoneShowsTheThread() {
        registerPage(",'autoRead':false,'echoes':false");
        does(camille, "start", "{}");
        send(camille, "{'text':'Bonjour'}");
        awaitEvents("delivery", 1);
        assertThat(newsroom.events("read")).isEmpty();
        assertThat(newsroom.events("message")).isEmpty();

        does(camille, "seen", "{}");
        awaitEvents("read", 1);
    }

    @Test
    void aRefusedWebhookIsTriedAgainAndLaterEventsWaitForIt() {
        newsroom.failNext(3);
        IntStream.range(0, 20).forEach(i -> does(camille, "say", "{'text':'" + i + "'}"));

        awaitEvents("message", 20);
        List<String> texts = newsroom.events("message").stream()
                .map(event -> event.path("message").path("text").asString())
                .toList();
        assertThat(texts)
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(Integer::toString).toList());
    }

    @Test
    void anHourOfFailuresTakesTheAppOffThePageUntilItSubscribesAgain() {
        newsroom.failNext(Integer.MAX_VALUE);
        does(camille, "say", "{'text':'perdu'}");
        await().until(() -> webhooks().path("failedTries").asInt() > 0);
        moveClock("PT16M");
        assertThat(webhooks().path("warned").toString()).isEqualTo("[\"100\"]");
        moveClock("PT61M");
        await().until(() -> webhooks().path("waiting").asInt() == 0);
        newsroom.failNext(0);
        does(camille, "say", "{'text':'pas entendu'}");
        assertThat(webhooks().path("disabled").toString()).isEqualTo("[\"100\"]");
        assertThat(calls.get("/v24.0/me/subscribed_apps?access_token=TOKEN")
                        .json()
                        .path("data"))
                .isEmpty();

        calls.form("/v24.0/me/subscribed_apps", "access_token=TOKEN&subscribed_fields=messages");
        does(camille, "say", "{'text':'entendu'}");

        awaitEvents("message", 1);
        assertThat(newsroom.events("message")
                        .get(0)
                        .path("message")
                        .path("text")
                        .asString())
                .isEqualTo("entendu");
        assertThat(webhooks().path("disabled")).isEmpty();
    }

    @Test
    void entriesShareAPostOnlyWhereThePageWantsThat() {
        registerPage(",'batch':50");
        newsroom.failNext(8);
        List<String> readers =
                IntStream.range(0, 30).mapToObj(i -> reader("Reader" + i)).toList();
        readers.forEach(psid -> does(psid, "start", "{}"));

        awaitEvents("postback", 30);
        assertThat(newsroom.events("postback")).hasSize(30);
        assertThat(newsroom.forged()).isZero();
    }

    @Test
    void anUnverifiedCallbackHearsNothing() {
        calls.put(
                "/api/pages/100",
                "{'name':'La Gazette','token':'TOKEN','appId':'555','appSecret':'secret','verifyToken':'other',"
                        + "'callbackUrl':'" + newsroom.url() + "'}");

        does(camille, "start", "{}");

        assertThat(calls.get("/api/webhooks").json().path("waiting").asInt()).isZero();
    }

    private JsonNode webhooks() {
        return calls.get("/api/webhooks").json();
    }

    private static String kind(JsonNode event) {
        return List.of("postback", "message", "delivery", "read").stream()
                .filter(event::has)
                .findFirst()
                .orElse("");
    }
}
