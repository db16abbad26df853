package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** The ways to name a recipient, and how long each is good for. */
class SandboxRecipientsTest extends SandboxCase {

    private static final String ASK = "{'attachment':{'type':'template','payload':"
            + "{'template_type':'one_time_notif_req','title':'La suite ?','payload':'OTN:story-9'}}}";

    @Test
    void aOneTimeTokenLetsOneMessageThroughLongAfterTheWindow() {
        String token = askAndGetToken();
        moveClock("P300D");

        Answer first = to("one_time_notif_token", token);

        assertThat(first.json().path("recipient_id").asString()).isEqualTo(camille);
        assertThat(to("one_time_notif_token", token).error()).isEqualTo("100");
    }

    @Test
    void aOneTimeTokenEndsAfterAYearAndOpensNoWindow() {
        String token = askAndGetToken();
        moveClock("PT25H");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("10/2018278");
        moveClock("P365D");

        assertThat(to("one_time_notif_token", token).error()).isEqualTo("100");
    }

    @Test
    void askingOnceNeedsTheFeature() {
        does(camille, "start", "{}");

        assertThat(send(camille, ASK).error()).isEqualTo("10");
    }

    @Test
    void aRefusedMessageLeavesTheTokenGood() {
        String token = askAndGetToken();
        does(camille, "block", "{}");
        assertThat(to("one_time_notif_token", token).error()).isEqualTo("551/1545041");
        does(camille, "unblock", "{}");

        assertThat(to("one_time_notif_token", token).status()).isEqualTo(200);
    }

    @Test
    void whoTickedACheckboxMayBeWrittenToOnceAndIsKnownWhenTheyAnswer() {
        JsonNode optin = does(camille, "optin", "{'ref':'newsletter','userRef':'ur-77'}")
                .json()
                .path("events")
                .get(0);
        assertThat(optin.has("sender")).isFalse();
        assertThat(optin.path("optin").path("user_ref").asString()).isEqualTo("ur-77");

        Answer answer = to("user_ref", "ur-77");
        assertThat(answer.json().has("message_id")).isTrue();
        assertThat(answer.json().has("recipient_id")).isFalse();
        assertThat(to("user_ref", "ur-77").error()).isEqualTo("100");

        JsonNode said =
                does(camille, "say", "{'text':'Hi'}").json().path("events").get(0);
        assertThat(said.path("prior_message").path("identifier").asString()).isEqualTo("ur-77");
        assertThat(does(camille, "say", "{'text':'Hi'}")
                        .json()
                        .path("events")
                        .get(0)
                        .has("prior_message"))
                .isFalse();
    }

    @Test
    void aCommentMayBeAnsweredInPrivateOnceWithinSevenDays() {
        String early = comment();
        String late = comment();
        moveClock("P6D");
        assertThat(to("comment_id", early).status()).isEqualTo(200);
        assertThat(to("comment_id", early).error()).isEqualTo("100");
        moveClock("P7D");
        assertThat(to("comment_id", late).error()).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone_number", "notification_messages_token", "post_id"})
    void closedFormsAndUnknownIdsAre100(String form) {
        assertThat(to(form, "1").error()).isEqualTo("100");
    }

    @Test
    void anAccountThatIsGoneIsUnknownAndOneThatSleepsIsUnavailable() {
        does(camille, "start", "{}");
        calls.patch("/api/readers/" + camille, "{'account':'deactivated'}");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("551/1545041");

        calls.patch("/api/readers/" + camille, "{'account':'deleted'}");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("100/2018001");
    }

    @Test
    void aReaderOfAnotherPageIsUnknown() {
        calls.put("/api/pages/200", "{'name':'Autre','token':'T200','appId':'556','appSecret':'secret'}");
        does(camille, "start", "{}");

        Answer answer = calls.post(
                "/v24.0/200/messages?access_token=T200",
                "{'messaging_type':'RESPONSE','recipient':{'id':'" + camille + "'},'message':{'text':'a'}}");

        assertThat(answer.error()).isEqualTo("100/2018001");
    }

    @Test
    void looseModeTakesAMissingTypeAndCutsLongTitles() {
        registerPage(",'loose':true");
        does(camille, "start", "{}");
        String reply =
                "{'text':'a','quick_replies':[{'content_type':'text','title':'" + "t".repeat(30) + "','payload':'P'}]}";

        Answer answer = calls.post(MESSAGES, "{'recipient':{'id':'" + camille + "'},'message':" + reply + "}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(thread(camille).path("quickReplies").get(0).path("title").asString())
                .hasSize(20);
    }

    private String askAndGetToken() {
        registerPage(",'rights':{'oneTime':true}");
        does(camille, "start", "{}");
        send(camille, ASK);
        return does(camille, "tap", "{'title':'Notify Me'}")
                .json()
                .path("events")
                .get(0)
                .path("optin")
                .path("one_time_notif_token")
                .asString();
    }

    private String comment() {
        return does(camille, "comment", "{'text':'Bien'}").json().path("id").asString();
    }

    private Answer to(String form, String id) {
        return calls.post(MESSAGES, "{'recipient':{'" + form + "':'" + id + "'},'message':{'text':'a'}}");
    }
}
