package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Webhooks that come twice, late, maimed or not at all, on demand. */
class SandboxWebhookFaultsTest extends SandboxCase {

    @Test
    void aWebhookMayComeTwice() {
        demand("'fault':'duplicate'");
        does(camille, "say", "{'text':'un'}");
        does(camille, "say", "{'text':'deux'}");

        awaitEvents("message", 3);
        assertThat(texts()).containsExactly("un", "un", "deux");
    }

    @Test
    void aLateWebhookIsOvertaken() {
        demand("'fault':'late','seconds':0.7");
        does(camille, "say", "{'text':'un'}");
        does(camille, "say", "{'text':'deux'}");

        awaitEvents("message", 2);
        assertThat(texts()).containsExactly("deux", "un");
    }

    @Test
    void aWebhookMayBeLostWithoutATrace() {
        demand("'fault':'drop','event':'message_echoes'");
        does(camille, "start", "{}");
        send(camille, "{'text':'Bonjour'}");

        awaitEvents("read", 1);
        assertThat(newsroom.events("message")).isEmpty();
    }

    @Test
    void idsMayBeNumbers() {
        demand("'fault':'numeric-ids'");
        does(camille, "say", "{'text':'un'}");

        awaitEvents("message", 1);
        assertThat(newsroom.bodies().get(0))
                .contains("\"sender\":{\"id\":" + camille + "}")
                .contains("\"id\":100,");
        assertThat(newsroom.forged()).isZero();
    }

    @Test
    void midsMayBeMissing() {
        demand("'fault':'no-mid','times':2");
        does(camille, "say", "{'text':'un'}");
        demand("'fault':'no-mid','event':'message_deliveries'");
        send(camille, "{'text':'Bonjour'}");

        awaitEvents("delivery", 1);
        assertThat(newsroom.events("message").get(0).path("message").has("mid")).isFalse();
        assertThat(newsroom.events("delivery").get(0).path("delivery").has("mids"))
                .isFalse();
        assertThat(newsroom.events("delivery").get(0).path("delivery").has("watermark"))
                .isTrue();
    }

    @Test
    void anEventThatNobodyKnowsMayComeBefore() {
        demand("'fault':'unknown-event'");
        does(camille, "say", "{'text':'un'}");

        awaitEvents("message", 1);
        assertThat(newsroom.events().get(0).has("unheard_of")).isTrue();
    }

    @Test
    void aSignatureMayBeWrongOnce() {
        demand("'fault':'bad-signature'");
        newsroom.refuseForged();
        does(camille, "say", "{'text':'un'}");

        awaitEvents("message", 1);
        assertThat(newsroom.forged()).isEqualTo(1);
        assertThat(texts()).containsExactly("un");
    }

    @Test
    void effectsComeInTheOrderOfThePageAndThoseLeftOutDoNot() {
        registerPage(",'effects':['delivery','echo']");
        does(camille, "start", "{}");
        send(camille, "{'text':'Bonjour'}");

        await().until(() -> newsroom.events().size() == 3);
        assertThat(newsroom.events().get(1).has("delivery")).isTrue();
        assertThat(newsroom.events().get(2).path("message").path("is_echo").asBoolean())
                .isTrue();
        await().until(() -> calls.get("/api/webhooks").json().path("waiting").asInt() == 0);
        assertThat(newsroom.events("read")).isEmpty();
    }

    private List<String> texts() {
        return newsroom.events("message").stream()
                .map((JsonNode event) -> event.path("message").path("text").asString())
                .toList();
    }

    private void demand(String fault) {
        assertThat(calls.post("/api/faults", "{" + fault + "}").status()).isEqualTo(200);
    }
}
