package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.sandbox.Caller.Answer;

/** Who may send to whom and when, as Graph answers it. */
class SandboxGraphTest extends SandboxCase {

    private static final String HELLO = "{'text':'Bonjour'}";

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @Test
    void anAcceptedMessageIsAnsweredWithItsIdAndLiesOnThePhone() {
        Answer answer = send(camille, HELLO);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("recipient_id").asString()).isEqualTo(camille);
        assertThat(answer.json().path("message_id").asString()).startsWith("m_");
        assertThat(thread(camille).path("messages").get(1).path("text").asString())
                .isEqualTo("Bonjour");
    }

    @Test
    void aFormIsTakenLikeJson() {
        String recipient = URLEncoder.encode("{\"id\":\"" + camille + "\"}", StandardCharsets.UTF_8);
        String message = URLEncoder.encode("{\"text\":\"Bonjour\"}", StandardCharsets.UTF_8);

        Answer answer = calls.form(
                "/v23.0/100/messages",
                "access_token=TOKEN&messaging_type=RESPONSE&recipient=" + recipient + "&message=" + message);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aTokenMayStandInTheHeader() {
        assertThat(calls.get("/v24.0/me", "Authorization", "Bearer TOKEN")
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo("100");
    }

    @Test
    void aWrongTokenIs190() {
        Answer answer = calls.post("/v24.0/me/messages?access_token=WRONG", "{}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).startsWith("190");
        assertThat(answer.json().path("error").path("fbtrace_id").asString()).isNotEmpty();
    }

    @Test
    void aWrongProofIs100AndARightOneIsTaken() {
        String right = Signature.of("TOKEN", "secret");

        assertThat(calls.get("/v24.0/me?access_token=TOKEN&appsecret_proof=0").error())
                .isEqualTo("100");
        assertThat(calls.get("/v24.0/me?access_token=TOKEN&appsecret_proof=" + right)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aMissingProofIs100WhereThePageRequiresIt() {
        registerPage(",'requireProof':true");

        Answer answer = send(camille, HELLO);

        assertThat(answer.error()).isEqualTo("100");
        assertThat(answer.errorMessage()).contains("appsecret_proof");
    }

    @Test
    void anUnknownReaderIs2018001() {
        assertThat(send("24999", HELLO).error()).isEqualTo("100/2018001");
    }

    @Test
    void aReaderWhoNeverOpenedTheThreadIsUnknownToThePage() {
        assertThat(send(reader("Noah"), HELLO).error()).isEqualTo("100/2018001");
    }

    @Test
    void aReaderWhoBlocksThePageIs551UntilTheyUnblock() {
        does(camille, "block", "{}");
        assertThat(send(camille, HELLO).error()).isEqualTo("551/1545041");

        does(camille, "unblock", "{}");
        assertThat(send(camille, HELLO).status()).isEqualTo(200);
    }

    @Test
    void theWindowShutsAfterADayAndATapOpensItAgain() {
        moveClock("PT24H");
        assertThat(send(camille, HELLO).error()).isEqualTo("10/2018278");
        assertThat(sendAs("'messaging_type':'UPDATE'", camille, HELLO).error()).isEqualTo("10/2018278");

        does(camille, "say", "{'text':'Encore'}");
        assertThat(send(camille, HELLO).status()).isEqualTo(200);
    }

    @Test
    void aPersonMayAnswerForSevenDays() {
        String asPerson = "'messaging_type':'MESSAGE_TAG','tag':'HUMAN_AGENT'";

        moveClock("P6D");
        assertThat(sendAs(asPerson, camille, HELLO).status()).isEqualTo(200);
        moveClock("P7D");
        assertThat(sendAs(asPerson, camille, HELLO).error()).isEqualTo("10/2018278");
    }

    @Test
    void theNewsTagNeedsItsPermissionAndOldTagsAreBanned() {
        String news = "'messaging_type':'MESSAGE_TAG','tag':'NON_PROMOTIONAL_SUBSCRIPTION'";
        String old = "'messaging_type':'MESSAGE_TAG','tag':'ACCOUNT_UPDATE'";

        assertThat(sendAs(news, camille, HELLO).error()).isEqualTo("10/2018065");
        assertThat(sendAs(old, camille, HELLO).error()).isEqualTo("100");
    }

    @Test
    void typingShowsOnThePhoneUntilAMessageComes() {
        calls.post(MESSAGES, "{'recipient':{'id':'" + camille + "'},'sender_action':'typing_on'}");
        assertThat(thread(camille).path("typing").asBoolean()).isTrue();

        send(camille, HELLO);
        assertThat(thread(camille).path("typing").asBoolean()).isFalse();
    }

    @Test
    void theReadersProfileTellsNameLocaleAndHoursFromGmt() {
        var profile = calls.get("/v24.0/" + camille + "?fields=first_name,locale,timezone&access_token=TOKEN")
                .json();

        assertThat(profile.path("first_name").asString()).isEqualTo("Camille");
        assertThat(profile.path("locale").asString()).isEqualTo("fr_FR");
        assertThat(profile.path("timezone").asInt()).isEqualTo(1);
    }

    @Test
    void aTokenCanBeInspected() {
        var good = calls.get("/v24.0/debug_token?access_token=TOKEN&input_token=TOKEN")
                .json();
        var bad =
                calls.get("/v24.0/debug_token?access_token=TOKEN&input_token=X").json();

        assertThat(good.path("data").path("is_valid").asBoolean()).isTrue();
        assertThat(bad.path("data").path("is_valid").asBoolean()).isFalse();
    }

    @Test
    void onlySubscribedFieldsAreTold() {
        calls.form("/v24.0/me/subscribed_apps", "access_token=TOKEN&subscribed_fields=messages,message_reads");

        var fields = calls.get("/v24.0/me/subscribed_apps?access_token=TOKEN")
                .json()
                .path("data")
                .get(0)
                .path("subscribed_fields");
        assertThat(fields.toString()).isEqualTo("[\"message_reads\",\"messages\"]");
    }
}
