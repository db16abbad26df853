package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** Bodies that no client should send: each is told what is wrong, in Graph's shape, and the sandbox goes on. */
class SandboxHostileTest extends SandboxCase {

    private static final String[] EDGES = {
        "/v24.0/me/messages", "/v24.0/me/messenger_profile", "/v24.0/me/personas", "/v24.0/me/message_attachments",
        "/v24.0/me/subscribed_apps", "/v24.0/me/pass_thread_control", "/v24.0/", "/"
    };

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "3",
                "\"a\"",
                "{\"a\":}",
                "{\"recipient\":[]}",
                "\u0000",
                "{\"\\ud800\":1}"
            })
    void aBodyThatIsNoObjectIs100OnEveryEdge(String body) {
        for (String edge : EDGES) {
            assertIs100(calls.raw("POST", edge + "?access_token=TOKEN", body, "application/json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipient=%",
                "recipient=%zz",
                "%=1",
                "recipient={&message=}",
                "&&&==",
                "message[text]=a",
                "\u0000=\u0000"
            })
    void aFormThatIsNoneIs100OnEveryEdge(String body) {
        for (String edge : EDGES) {
            assertIs100(calls.raw("POST", edge + "?access_token=TOKEN", body, "application/x-www-form-urlencoded"));
        }
    }

    @Test
    void aBrokenFormWithFilesIs100() {
        assertIs100(calls.raw("POST", MESSAGES, "--x\r\nnonsense", "multipart/form-data; boundary=x"));
        assertIs100(calls.raw("POST", MESSAGES, "nonsense", "multipart/form-data"));
    }

    @Test
    void aHugeBodyIs100() {
        String huge = "{\"message\":{\"text\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}}";

        assertIs100(calls.raw("POST", MESSAGES, huge, "application/json"));
        assertIs100(calls.raw("POST", MESSAGES, huge, "application/x-www-form-urlencoded"));
    }

    @Test
    void aBodyOfManyDepthsIs100() {
        String deep = "{\"message\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        assertIs100(calls.raw("POST", MESSAGES, deep, "application/json"));
    }

    @Test
    void aMalformedQueryIsRefusedInGraphsShape() {
        assertThat(calls.raw("POST", "/v24.0/me/messages?access_token=TOKEN&a=%25zz", "", "text/plain")
                        .error())
                .startsWith("100");
    }

    /** A good request with one part exchanged for another kind of thing, at random but the same each time. */
    @ParameterizedTest
    @MethodSource
    void anExchangedPartIsRefusedOrTakenButNeverStumbledOver(long seed) {
        String body = exchanged(new Random(seed)).replace("PSID", camille);

        Answer answer = calls.post(MESSAGES, body);

        assertThat(answer.status()).as(body).isIn(200, 400);
        if (answer.status() == 400) {
            assertIs100(answer);
        }
    }

    static Stream<Long> anExchangedPartIsRefusedOrTakenButNeverStumbledOver() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    private static String exchanged(Random random) {
        String[] good = {
            "'RESPONSE'", "{'id':'PSID'}", "'PSID'", "{'text':'?'}", "'?'", "[{'content_type':'text'}]", "'text'", "'T'"
        };
        String[] other = {"null", "3", "true", "''", "[]", "{}", "[[]]", "[null]", "1e400", "'\\u0000'", "{'a':{'a':1}}"
        };
        String whole = "{'messaging_type':'RESPONSE','recipient':{'id':'PSID'},'message':{'text':'?','quick_replies':"
                + "[{'content_type':'text','title':'T','payload':'P'}]}}";
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            whole = whole.replace(good[random.nextInt(good.length)], other[random.nextInt(other.length)]);
        }
        return whole;
    }

    private static void assertIs100(Answer answer) {
        assertThat(answer.error()).as(answer.text()).startsWith("100");
        JsonNode error = answer.json().path("error");
        assertThat(error.path("type").asString()).isEqualTo("OAuthException");
        assertThat(error.path("message").asString()).startsWith("(#100) ");
        assertThat(error.path("fbtrace_id").asString()).isNotEmpty();
    }
}
