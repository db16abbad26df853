package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.message.SendResult;

class ErrorTableTest {

    @ParameterizedTest(name = "{0}/{1}: {3} is {2}")
    @CsvSource(textBlock = """
                    1,    0,       failing,     unknown fault
                    1,    99,      pageStopped, permission missing
                    1,    1357046, unknown,     fault after a batch was sent
                    2,    0,       failing,     passing fault
                    2,    2018344, refused,     terms of labels not accepted
                    10303, 0,      refused,     account linking
                    4,    0,       retryAfter,  calls of the app
                    17,   0,       retryAfter,  calls of the user
                    32,   0,       retryAfter,  calls of the Page
                    613,  0,       retryAfter,  calls of this kind
                    80001, 0,      retryAfter,  calls for Pages
                    80006, 0,      retryAfter,  calls for Messenger
                    4,    2018354, refused,     marketing token too early
                    9,    2018352, refused,     opt-in request too early
                    10,   0,       pageStopped, permission missing
                    10,   1404170, pageStopped, Page restricted for opt-in requests
                    10,   1893063, pageStopped, Page restricted
                    10,   1893015, refused,     notifications of the topic stopped
                    10,   2018278, unreachable, outside the window
                    10,   2534022, unreachable, outside the window
                    10,   2018065, refused,     news messaging not granted
                    10,   2018108, failing,     cannot receive now
                    10,   2018336, refused,     templates not shown and nothing simpler left
                    100,  0,       refused,     bad parameter
                    100,  33,      pageStopped, Page not ours to see
                    100,  2018001, unreachable, no such reader
                    100,  2018008, refused,     picture not fetched and nothing simpler left
                    100,  2018047, refused,     picture of a wrong type and nothing simpler left
                    100,  2018294, refused,     video too slow and nothing simpler left
                    100,  2018014, refused,     message and sender action
                    100,  2018074, refused,     attachment not ours
                    100,  2018109, refused,     attachment too large
                    100,  2018164, retryAfter,  wrong app for the thread
                    100,  2534037, retryAfter,  not owner of the thread
                    190,  0,       pageStopped, token
                    190,  458,     pageStopped, app removed
                    190,  459,     pageStopped, checkpoint
                    190,  460,     pageStopped, password changed
                    190,  463,     pageStopped, token expired
                    190,  464,     pageStopped, token unconfirmed
                    190,  467,     pageStopped, token invalid
                    102,  0,       pageStopped, session
                    200,  0,       pageStopped, permission missing
                    200,  2018028, pageStopped, app not live
                    230,  0,       pageStopped, permission missing
                    299,  0,       pageStopped, permission missing
                    200,  1545041, unreachable, person not available
                    551,  0,       unreachable, person not available
                    551,  1545041, unreachable, person not available
                    368,  0,       pageStopped, blocked for abuse
                    506,  0,       pageStopped, duplicate post
                    613,  1893016, refused,     opt-in request repeated
                    613,  2018338, pageStopped, warned as bothersome
                    2022, 0,       refused,     commerce
                    2018218, 0,    refused,     no profile
                    2018247, 0,    refused,     field of the profile
                    2018300, 0,    retryAfter,  another app holds the thread
                    10,   2018300, retryAfter,  another app holds the thread
                    2018321, 0,    retryAfter,  questions and answers running
                    2018171, 0,    refused,     handover not for our role
                    2018234, 0,    refused,     handover not for our role
                    9000001, 0,    refused,     message deleted
                    424242, 0,     refused,     never heard of""")
    void eachRowHasItsOutcome(long code, long subcode, String outcome, String meaning) {
        String answer = GraphStub.error(code, subcode);

        assertThat(kind(outcome(answer))).as(meaning).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2018278, 0", "10, 2018278", "2018278, 2018278"})
    void exactNumbersCountWhereverTheyStand(long code, long subcode) {
        assertThat(outcome(GraphStub.error(code, subcode))).isInstanceOf(SendResult.Unreachable.class);
    }

    @Test
    void numbersMayComeAsText() {
        String answer = "{\"error\":{\"code\":\"551\",\"error_subcode\":\"1545041\"}}";

        assertThat(outcome(answer)).isInstanceOf(SendResult.Unreachable.class);
    }

    @Test
    void whatGraphCallsPassingIsTriedAgain() {
        assertThat(outcome("{\"error\":{\"code\":424242,\"is_transient\":true}}"))
                .isInstanceOf(SendResult.Failing.class);
    }

    @Test
    void anErrorThatIsNoObjectIsStillAnError() {
        assertThat(outcome("{\"error\":\"oops\",\"message_id\":\"m_1\"}")).isInstanceOf(SendResult.Refused.class);
    }

    @Test
    void theCauseNamesNumbersAndTraceButNeverAToken() {
        String token = "EAAB" + "x".repeat(180);

        SendResult result = outcome("{\"error\":{\"code\":190,\"error_subcode\":467,\"fbtrace_id\":\"A1\","
                + "\"message\":\"Malformed access token " + token + "\"}}");

        assertThat(result.toString()).contains("190/467").contains("A1").doesNotContain("EAAB");
    }

    private static SendResult outcome(String answer) {
        return Outcome.of(new GraphAnswer.Answered(Cast.JSON.readTree(answer), Usage.NONE));
    }

    private static String kind(SendResult result) {
        String name = result.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
