package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** Threads that pass between our app and the Page Inbox. */
class SandboxHandoverTest extends SandboxCase {

    private static final String INBOX = "263902037430900";
    private static final String HELLO = "{'text':'Bonjour'}";

    @BeforeEach
    void camilleHasBegun() {
        registerPage(",'routing':{'defaultApp':'555','apps':['777']}");
        does(camille, "start", "{}");
        awaitEvents("postback", 1);
        newsroom.forget();
    }

    @Test
    void anEditorWhoWritesInTheInboxIsAnEchoOfAStrangerAndTakesTheThread() {
        does(camille, "inbox/say", "{'text':'Ici la rédaction'}");

        awaitEvents("take_thread_control", 1);
        JsonNode taken = newsroom.events("take_thread_control").get(0).path("take_thread_control");
        assertThat(taken.path("previous_owner_app_id").asString()).isEqualTo("555");
        assertThat(taken.path("new_owner_app_id").asString()).isEqualTo(INBOX);
        await().until(() -> newsroom.standby().size() == 1);
        JsonNode echo = newsroom.standby().get(0).path("message");
        assertThat(echo.path("app_id").asLong()).isEqualTo(263902037430900L);
        assertThat(echo.has("metadata")).isFalse();
        assertThat(send(camille, HELLO).error()).isEqualTo("10/2018300");
    }

    @Test
    void withoutRoutingAnEditorsWordsAreAnEchoAndEverybodyMayAnswer() {
        registerPage("");
        String noah = reader("Noah");
        does(noah, "say", "{'text':'?'}");
        does(noah, "inbox/say", "{'text':'Ici la rédaction'}");

        awaitEvents("message", 2);
        assertThat(newsroom.events("message")
                        .get(1)
                        .path("message")
                        .path("app_id")
                        .asLong())
                .isEqualTo(263902037430900L);
        assertThat(send(noah, HELLO).status()).isEqualTo(200);
        assertThat(edge("take_thread_control", noah, "").error()).isEqualTo("10/2018171");
    }

    @Test
    void whileTheInboxHoldsTheThreadWeHearOnStandbyAndNoPayload() {
        send(
                camille,
                "{'attachment':{'type':'template','payload':{'template_type':'button','text':'?',"
                        + "'buttons':[{'type':'postback','title':'Mehr','payload':'MORE'}]}}}");
        does(camille, "inbox/take", "{}");
        does(camille, "say", "{'text':'Une question'}");
        does(camille, "tap", "{'title':'Mehr'}");

        await().until(() -> newsroom.standby().size() == 2);
        assertThat(newsroom.standby().get(0).path("message").path("text").asString())
                .isEqualTo("Une question");
        assertThat(newsroom.standby().get(1).path("postback").path("title").asString())
                .isEqualTo("Mehr");
        assertThat(newsroom.standby().get(1).path("postback").has("payload")).isFalse();
    }

    @Test
    void theInboxPassesTheThreadBackAndWeMayWriteAgain() {
        does(camille, "inbox/take", "{}");
        does(camille, "inbox/pass", "{'metadata':'done'}");

        awaitEvents("pass_thread_control", 1);
        JsonNode passed = newsroom.events("pass_thread_control").get(0).path("pass_thread_control");
        assertThat(passed.path("previous_owner_app_id").asString()).isEqualTo(INBOX);
        assertThat(passed.path("new_owner_app_id").asString()).isEqualTo("555");
        assertThat(passed.path("metadata").asString()).isEqualTo("done");
        assertThat(send(camille, HELLO).status()).isEqualTo(200);
    }

    @Test
    void controlEndsADayAfterTheLastActivity() {
        does(camille, "inbox/take", "{}");
        moveClock("PT20H");
        does(camille, "say", "{'text':'?'}");
        moveClock("PT43H");
        assertThat(send(camille, HELLO).error()).isEqualTo("10/2018300");
        moveClock("PT44H");

        assertThat(send(camille, HELLO).error()).isEqualTo("10/2018278");
        calls.patch("/api/readers/" + camille, "{'windowExpiresAt':'2026-11-30T00:00:00Z'}");
        assertThat(send(camille, HELLO).status()).isEqualTo(200);
    }

    @Test
    void weMayPassTakeReleaseAndExtend() {
        assertThat(edge("pass_thread_control", camille, ",'target_app_id':'" + INBOX + "'")
                        .status())
                .isEqualTo(200);
        assertThat(send(camille, HELLO).error()).isEqualTo("10/2018300");
        assertThat(edge("take_thread_control", camille, "").status()).isEqualTo(200);
        assertThat(edge("extend_thread_control", camille, ",'duration':604800").status())
                .isEqualTo(200);
        assertThat(owner(camille).get(0).path("thread_owner").path("app_id").asString())
                .isEqualTo("555");
        assertThat(owner(camille).get(0).path("thread_owner").path("expiration").asLong())
                .isEqualTo(MORNING.getEpochSecond() + 604_800);
        assertThat(edge("release_thread_control", camille, "").status()).isEqualTo(200);
        assertThat(owner(camille)).isEmpty();
        assertThat(edge("request_thread_control", camille, "").status()).isEqualTo(200);
    }

    @Test
    void handoverCallsThatCannotBeAreRefused() {
        assertThat(edge("pass_thread_control", camille, ",'target_app_id':'9'").error())
                .isEqualTo("100/2018164");
        assertThat(edge("extend_thread_control", camille, ",'duration':604801").errorMessage())
                .contains("duration");
        does(camille, "inbox/take", "{}");
        assertThat(edge("release_thread_control", camille, "").error()).isEqualTo("10/2018171");
        assertThat(edge("pass_thread_control", "1", ",'target_app_id':'" + INBOX + "'")
                        .error())
                .isEqualTo("100/2018001");
    }

    @Test
    void aMessageMayPassTheThreadAlong() {
        Answer answer = sendAs(
                "'messaging_type':'RESPONSE','thread_control':{'control_type':'pass','app_id':'" + INBOX + "'}",
                camille,
                HELLO);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(calls.get("/api/readers/" + camille).json().path("owner").asString())
                .isEqualTo(INBOX);
    }

    @Test
    void aMessageThatPassesToNobodyIsNotSent() {
        Answer answer = sendAs(
                "'messaging_type':'RESPONSE','thread_control':{'control_type':'pass','app_id':'9'}", camille, HELLO);

        assertThat(answer.error()).isEqualTo("100/2018164");
        assertThat(thread(camille).path("messages")).hasSize(1);
    }

    @Test
    void anotherAppMayAskForTheThread() {
        does(camille, "inbox/request", "{'app':'777','metadata':'care'}");

        awaitEvents("request_thread_control", 1);
        JsonNode asked = newsroom.events("request_thread_control").get(0).path("request_thread_control");
        assertThat(asked.path("requested_owner_app_id").asInt()).isEqualTo(777);
        assertThat(asked.path("metadata").asString()).isEqualTo("care");
    }

    private Answer edge(String edge, String psid, String more) {
        return calls.post(
                "/v24.0/me/" + edge + "?access_token=TOKEN", "{'recipient':{'id':'" + psid + "'}" + more + "}");
    }

    private JsonNode owner(String psid) {
        return calls.get("/v24.0/me/thread_owner?access_token=TOKEN&recipient=" + psid)
                .json()
                .path("data");
    }
}
