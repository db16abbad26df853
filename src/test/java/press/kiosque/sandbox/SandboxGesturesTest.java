package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers do now and then, and what Messenger does to a Page: each with the event as the documentation shows it. */
class SandboxGesturesTest extends SandboxCase {

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "say", "{'text':'Guten Morgen'}");
        awaitEvents("message", 1);
        newsroom.forget();
    }

    @Test
    void wordsAreChangedAndTheThreadShowsTheNewOnes() {
        JsonNode edit = event("edit", "{'text':'Guten Abend'}").path("message_edit");
        assertThat(edit.path("text").asString()).isEqualTo("Guten Abend");
        assertThat(edit.path("num_edit").asInt()).isEqualTo(1);
        assertThat(edit.path("mid").asString())
                .isEqualTo(thread(camille).path("messages").get(0).path("mid").asString());
        assertThat(event("edit", "{'text':'Gute Nacht'}")
                        .path("message_edit")
                        .path("num_edit")
                        .asInt())
                .isEqualTo(2);
        assertThat(thread(camille).path("messages").get(0).path("text").asString())
                .isEqualTo("Gute Nacht");
        awaitEvents("message_edit", 2);
    }

    @Test
    void wordsAreTakenBack() {
        JsonNode deleted = event("delete", "{}").path("message");

        assertThat(deleted.path("is_deleted").asBoolean()).isTrue();
        assertThat(deleted.has("text")).isFalse();
        assertThat(thread(camille).path("messages")).isEmpty();
    }

    @Test
    void aReplyNamesTheMessage() {
        JsonNode said = event("say", "{'text':'mehr dazu?','replyTo':'m_out7'}").path("message");

        assertThat(said.path("reply_to").path("mid").asString()).isEqualTo("m_out7");
        assertThat(said.path("reply_to").path("is_self_reply").asBoolean()).isFalse();
    }

    @Test
    void aSharedLinkAndAStickerAreAttachments() {
        JsonNode link = event("share", "{'url':'https://example.org/x','title':'Titel'}")
                .path("message");
        assertThat(link.path("text").asString()).isEqualTo("https://example.org/x");
        assertThat(link.path("attachments").get(0).path("type").asString()).isEqualTo("fallback");

        JsonNode sticker = event("photo", "{'type':'sticker'}").path("message");
        assertThat(sticker.path("attachments")
                        .get(0)
                        .path("payload")
                        .path("sticker_id")
                        .asLong())
                .isEqualTo(369239263222822L);
    }

    @Test
    void notificationsAreAgreedToAndStopped() {
        JsonNode agreed = event("notifications", "{'token':'nmt_1','payload':'MM:daily','title':'Tagesdigest'}")
                .path("optin");
        assertThat(agreed.path("type").asString()).isEqualTo("notification_messages");
        assertThat(agreed.path("user_token_status").asString()).isEqualTo("NOT_REFRESHED");
        assertThat(agreed.path("notification_messages_timezone").asString()).isEqualTo("Europe/Paris");

        JsonNode stopped = event(
                        "notifications", "{'token':'nmt_1','payload':'MM:daily','status':'STOP NOTIFICATIONS'}")
                .path("optin");
        assertThat(stopped.path("notification_messages_status").asString()).isEqualTo("STOP NOTIFICATIONS");
    }

    @Test
    void anAccountIsLinkedAndUnlinked() {
        assertThat(event("link", "{'code':'ac-1'}").path("account_linking").toString())
                .isEqualTo("{\"status\":\"linked\",\"authorization_code\":\"ac-1\"}");
        assertThat(event("link", "{}").path("account_linking").toString()).isEqualTo("{\"status\":\"unlinked\"}");
    }

    @Test
    void aCommentIsAChangeOfTheFeed() {
        does(camille, "comment", "{'text':'Bien'}");

        await().until(() -> !newsroom.bodies().isEmpty());
        assertThat(newsroom.bodies().get(0))
                .contains("\"changes\":[{\"field\":\"feed\"")
                .contains("\"comment_id\"");
    }

    @Test
    void aBlockByPolicyStopsTheSendingUntilItIsLifted() {
        JsonNode event = calls.post("/api/pages/100/policy", "{'action':'block','reason':'sample'}")
                .json()
                .path("events")
                .get(0);
        assertThat(event.has("sender")).isFalse();
        assertThat(event.path("policy_enforcement").path("reason").asString()).isEqualTo("sample");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("10/1893063");

        calls.post("/api/pages/100/policy", "{'action':'unblock'}");
        assertThat(send(camille, "{'text':'a'}").status()).isEqualTo(200);
        awaitEvents("policy_enforcement", 2);
    }

    @Test
    void rolesAreToldWithoutASender() {
        calls.post("/api/pages/100/roles", "{'roles':['primary_receiver']}");

        awaitEvents("app_roles", 1);
        assertThat(newsroom.events("app_roles").get(0).path("app_roles").toString())
                .isEqualTo("{\"555\":[\"primary_receiver\"]}");
    }

    @Test
    void aSignedRequestIsPostedAndItsAnswerShown() {
        calls.put("/api/clock", "{'now':'1970-01-01T00:00:01Z'}");
        String url = newsroom.url().replace("/hook", "/form");

        JsonNode answer = calls.post("/api/pages/100/signed-request", "{'userId':'99','url':'" + url + "'}")
                .json();

        assertThat(newsroom.bodies().get(0))
                .isEqualTo("signed_request=zfJ8paSRAm9UanYZXqgNaALMbJxmgdb2KM42EB7lXGw.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1"
                        + "NiIsInVzZXJfaWQiOiI5OSIsImlzc3VlZF9hdCI6MSwiZXhwaXJlcyI6MH0");
        assertThat(answer.path("status").asInt()).isEqualTo(200);
        assertThat(answer.path("body").asString()).contains("confirmation_code");
    }

    private JsonNode event(String gesture, String body) {
        return does(camille, gesture, body).json().path("events").get(0);
    }
}
