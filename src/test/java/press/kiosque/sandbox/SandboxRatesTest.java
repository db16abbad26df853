package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.sandbox.Caller.Answer;

/** How often a Page may call. */
class SandboxRatesTest extends SandboxCase {

    private static final String HELLO = "{'text':'a'}";

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
        moveClock("PT1H");
    }

    @Test
    void whatExceedsTheSecondIs613AndTheNextSecondIsFree() {
        registerPage(",'limits':{'perSecond':3}");

        assertThat(sends(5)).containsExactly("", "", "", "613", "613");
        moveClock("PT1H0.4S");
        assertThat(sends(2)).containsExactly("", "613");
        moveClock("PT1H2S");
        assertThat(sends(4)).containsExactly("", "", "", "613");
    }

    @Test
    void filmsHaveALowerLimitOfTheirOwn() {
        registerPage(",'limits':{'perSecond':9,'mediaPerSecond':1}");
        String film = "{'attachment':{'type':'video','payload':{'url':'https://a.example/b.mp4'}}}";

        assertThat(send(camille, film).status()).isEqualTo(200);
        assertThat(send(camille, film).error()).isEqualTo("613");
        assertThat(send(camille, HELLO).status()).isEqualTo(200);
    }

    @Test
    void theDaysCallsAreCountedByReadersAndTheHeaderRises() {
        String name = "{'name':'Petite','token':'T400','appId':'559','appSecret':'secret','limits':{'perReader':4}}";
        calls.put("/api/pages/400", name);
        String ada = calls.post(
                        "/api/readers",
                        "{'name':'Ada','locale':'fr_FR','timezone':'Europe/Paris','page':'400','open':true}")
                .json()
                .path("psid")
                .asString();

        List<Answer> answers = IntStream.range(0, 5).mapToObj(i -> sendTo(ada)).toList();

        assertThat(answers.get(0).header("X-Business-Use-Case-Usage")).contains("\"call_count\":25");
        assertThat(answers.get(3).header("X-Business-Use-Case-Usage")).contains("\"call_count\":100");
        assertThat(answers.get(4).error()).isEqualTo("80006");
        moveClock("PT23H");
        assertThat(sendTo(ada).error()).isEqualTo("80006");
        moveClock("PT25H");
        calls.post("/api/readers/open", "{'page':'400'}");
        assertThat(sendTo(ada).status()).isEqualTo(200);
    }

    @Test
    void aPageInAStrictSandboxHasMessengersOwnLimits() {
        try (Sandbox strict =
                SandboxApplication.start(0, Clock.fixed(MORNING, ZoneOffset.UTC), new SandboxOptions(true, 2))) {
            Caller there = new Caller(strict.url());
            there.put("/api/pages/1", "{'name':'A','token':'T','appId':'1','appSecret':'s'}");
            String psids = there.post(
                            "/api/readers",
                            "{'name':'R','locale':'fr_FR','timezone':'Europe/Paris','count':9,'open':true}")
                    .json()
                    .path("psids")
                    .get(0)
                    .asString();
            String body = "{'messaging_type':'RESPONSE','recipient':{'id':'" + psids + "'},'message':{'text':'a'}}";

            List<String> errors = IntStream.range(0, 302)
                    .mapToObj(i -> there.post("/v24.0/me/messages?access_token=T", body))
                    .map(answer -> answer.status() == 200 ? "" : answer.error())
                    .toList();

            assertThat(errors.subList(0, 300)).containsOnly("");
            assertThat(errors.subList(300, 302)).containsOnly("613");
            assertThat(there.get("/api/readers/" + psids + "/thread").json().path("messages"))
                    .hasSize(2);
        }
    }

    private List<String> sends(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> send(camille, HELLO))
                .map(answer -> answer.status() == 200 ? "" : answer.error())
                .toList();
    }

    private Answer sendTo(String psid) {
        return calls.post(
                "/v24.0/me/messages?access_token=T400",
                "{'messaging_type':'RESPONSE','recipient':{'id':'" + psid + "'},'message':{'text':'a'}}");
    }
}
