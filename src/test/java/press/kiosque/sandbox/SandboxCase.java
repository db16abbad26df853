package press.kiosque.sandbox;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** A running sandbox with a newsroom behind it, shared by the tests of a class; each has a reader of its own, Camille. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxCase {

    static final Instant MORNING = Instant.parse("2026-11-22T07:00:00Z");
    static final String MESSAGES = "/v24.0/me/messages?access_token=TOKEN";

    static final String ALL_FIELDS = "messages,messaging_postbacks,messaging_optins,messaging_referrals,"
            + "message_deliveries,message_reads,message_echoes,message_reactions,message_edits,messaging_handovers,"
            + "standby,messaging_policy_enforcement,messaging_account_linking,feed";

    final Newsroom newsroom = new Newsroom();
    final Sandbox sandbox = SandboxApplication.start(0, Clock.fixed(MORNING, ZoneOffset.UTC));
    final Caller calls = new Caller(sandbox.url());
    String camille = "";

    @BeforeEach
    void aPageAndAReader() {
        moveClock("PT0S");
        registerPage("");
        calls.form("/v24.0/me/subscribed_apps", "access_token=TOKEN&subscribed_fields=" + ALL_FIELDS);
        camille = reader("Camille");
    }

    @AfterEach
    void settle() {
        newsroom.failNext(0);
        calls.delete("/api/faults");
        await().pollDelay(Duration.ZERO)
                .until(() -> calls.get("/api/webhooks").json().path("waiting").asInt() == 0);
        newsroom.forget();
        calls.delete("/v24.0/me/messenger_profile?access_token=TOKEN&fields=get_started,persistent_menu,greeting");
        calls.delete("/api/tally");
        calls.delete("/api/feeds");
    }

    @AfterAll
    void close() {
        sandbox.close();
        newsroom.close();
    }

    /** Registers Page 100, with more settings such as {@code ,'autoRead':false}. */
    final Answer registerPage(String more) {
        return calls.put(
                "/api/pages/100",
                "{'name':'La Gazette','token':'TOKEN','appId':'555','appSecret':'secret','verifyToken':'verify',"
                        + "'callbackUrl':'" + newsroom.url() + "'" + more + "}");
    }

    final String reader(String name) {
        return calls.post("/api/readers", "{'name':'" + name + "','locale':'fr_FR','timezone':'Europe/Paris'}")
                .json()
                .path("psid")
                .asString();
    }

    /** Lets a reader act: {@code does(camille, "say", "{'text':'Bonjour'}")}. */
    final Answer does(String psid, String gesture, String body) {
        return calls.post("/api/readers/" + psid + "/" + gesture, body);
    }

    /** Sends a message in answer: {@code send(camille, "{'text':'Bonjour'}")}. */
    final Answer send(String psid, String message) {
        return sendAs("'messaging_type':'RESPONSE'", psid, message);
    }

    final Answer sendAs(String type, String psid, String message) {
        return calls.post(MESSAGES, "{" + type + ",'recipient':{'id':'" + psid + "'},'message':" + message + "}");
    }

    final JsonNode thread(String psid) {
        return calls.get("/api/readers/" + psid + "/thread").json();
    }

    /** Waits until the newsroom has so many events with that key. */
    final void awaitEvents(String key, int count) {
        await().pollDelay(Duration.ZERO).until(() -> newsroom.events(key).size() >= count);
    }

    final void moveClock(String offset) {
        calls.put("/api/clock", "{'offset':'" + offset + "'}");
    }
}
