package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** Several calls of Graph in one. */
class SandboxBatchTest extends SandboxCase {

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @Test
    void aBatchIsAnsweredInOrderAndAFailingPartHasItsOwnError() {
        JsonNode answers = batch(part(camille) + "," + part("1") + ",{'method':'GET','relative_url':'me?fields=name'}");

        assertThat(answers.findValuesAsString("code")).containsExactly("200", "400", "200");
        assertThat(answers.get(0).path("body").asString()).contains("message_id");
        assertThat(answers.get(1).path("body").asString()).contains("2018001");
        assertThat(answers.get(2).path("body").asString()).contains("La Gazette");
        assertThat(answers.get(0).path("headers").get(0).path("name").asString())
                .isEqualTo("Content-Type");
    }

    @Test
    void aPartThatNobodyAnswersIsNullAndMayHaveBeenSent() {
        calls.post("/api/faults", "{'fault':'hang','after':true}");

        JsonNode answers = batch(part(camille) + "," + part(camille));

        assertThat(answers.get(0).isNull()).isTrue();
        assertThat(answers.get(1).path("code").asInt()).isEqualTo(200);
        assertThat(calls.get("/api/tally?prefix=batch").json().path("messages").asInt())
                .isEqualTo(2);
    }

    @Test
    void aSuccessThatIsToBeOmittedIsNull() {
        assertThat(batch(part(camille).replace("}", ",'omit_response_on_success':true}"))
                        .get(0)
                        .isNull())
                .isTrue();
    }

    @Test
    void aBatchOfMoreThanFiftyIs100() {
        Answer answer = calls.form(
                "/v24.0/",
                "access_token=TOKEN&batch=" + encoded("[" + (part(camille) + ",").repeat(50) + part(camille) + "]"));

        assertThat(answer.error()).isEqualTo("100");
        assertThat(answer.errorMessage()).contains("batch");
    }

    private JsonNode batch(String parts) {
        return calls.form("/", "access_token=TOKEN&batch=" + encoded("[" + parts + "]"))
                .json();
    }

    private static String part(String psid) {
        String body = "messaging_type=RESPONSE&recipient=" + encoded("{'id':'" + psid + "'}") + "&message="
                + encoded("{'text':'a','metadata':'batch'}");
        return "{'method':'POST','relative_url':'me/messages','body':'" + body + "'}";
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json.replace('\'', '"'), StandardCharsets.UTF_8);
    }
}
