package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sandbox as a whole: pages, clock, tally, and how it refuses. */
class SandboxTest extends SandboxCase {

    @Test
    void openingAThreadSendsTheGetStartedPostbackSignedToThePage() {
        does(camille, "start", "{'ref':'art-123'}");

        awaitEvents("postback", 1);
        JsonNode postback = newsroom.events("postback").get(0).path("postback");
        assertThat(postback.path("payload").asString()).isEqualTo("GET_STARTED");
        assertThat(postback.path("title").asString()).isEqualTo("Démarrer");
        assertThat(postback.path("referral").path("ref").asString()).isEqualTo("art-123");
        assertThat(newsroom.forged()).isZero();
    }

    @Test
    void webhooksAreAsciiWithLowercaseEscapesAndEscapedSlashes() {
        does(camille, "say", "{'text':'Été à l’Île/Mer'}");

        awaitEvents("message", 1);
        assertThat(newsroom.bodies().get(0)).contains("\\u00c9t\\u00e9 \\u00e0 l\\u2019\\u00cele\\/Mer");
    }

    @Test
    void aPageIsVerifiedByTheHandshake() {
        assertThat(registerPage("").json().path("verified").asBoolean()).isTrue();
    }

    @Test
    void aPageWhoseCallbackAnswersWrongIsNotVerifiedAndTheCauseIsSaid() {
        JsonNode answer = calls.put(
                        "/api/pages/101",
                        "{'name':'X','token':'T2','appId':'1','appSecret':'s','verifyToken':'other','callbackUrl':'"
                                + newsroom.url() + "'}")
                .json();

        assertThat(answer.path("verified").asBoolean()).isFalse();
        assertThat(answer.path("cause").asString()).contains("403").contains("verifyToken");
    }

    @Test
    void theListOfPagesShowsNoSecret() {
        assertThat(calls.get("/api/pages").text())
                .contains("La Gazette")
                .doesNotContain("TOKEN")
                .doesNotContain("secret");
    }

    @Test
    void theClockCanBeMovedByALengthOfTimeAndToAMoment() {
        calls.put("/api/clock", "{'offset':'PT3H'}");
        assertThat(calls.get("/api/clock").json().path("now").asString()).isEqualTo("2026-11-22T10:00:00Z");

        calls.put("/api/clock", "{'now':'2026-12-01T00:00:00Z'}");
        assertThat(calls.get("/api/clock").json().path("now").asString()).isEqualTo("2026-12-01T00:00:00Z");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsName() {
        Caller.Answer answer = calls.put("/api/clock", "{'nwo':'2026-12-01T00:00:00Z'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).contains("nwo").contains("offset");
    }

    @Test
    void anUnknownAddressIsAnsweredWithWhatToDo() {
        Caller.Answer answer = calls.get("/api/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("error").asString()).contains("docs/sandbox.md");
    }

    @Test
    void theTallyCountsWhatReachedAReaderTwice() {
        does(camille, "start", "{}");
        String noah = reader("Noah");
        does(noah, "start", "{}");
        for (String metadata : List.of("digest:1", "digest:1", "digest:2", "reply:1")) {
            send(camille, "{'text':'a','metadata':'" + metadata + "'}");
        }
        send(noah, "{'text':'a','metadata':'digest:3'}");

        JsonNode tally = calls.get("/api/tally?prefix=digest:").json();

        assertThat(tally.path("messages").asInt()).isEqualTo(4);
        assertThat(tally.path("recipients").asInt()).isEqualTo(2);
        assertThat(tally.path("repeats").asInt()).isEqualTo(1);
        assertThat(tally.path("perRecipientMax").asInt()).isEqualTo(3);
        assertThat(tally.path("recipientsWithMoreThanOne").asInt()).isEqualTo(1);
        assertThat(calls.get("/api/tally/recipients?prefix=digest:")
                        .json()
                        .path(noah)
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anEmptiedTallyBeginsAnew() {
        does(camille, "start", "{}");
        send(camille, "{'text':'a','metadata':'digest:1'}");
        calls.delete("/api/tally");

        assertThat(calls.get("/api/tally").json().path("messages").asInt()).isZero();
    }

    @Test
    void thePhonePageIsServedWithoutInlineScripts() {
        Caller.Answer page = calls.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.text()).contains("src=\"/phone/phone.js\"").doesNotContain("<script>");
        assertThat(calls.get("/phone/phone.js").header("Content-Type")).startsWith("text/javascript");
    }
}
