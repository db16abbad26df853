package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.sandbox.Caller.Answer;

/** The order of the checks: a request that is wrong in several ways is told of the first wrong. */
class SandboxOrderTest extends SandboxCase {

    /** Each rule with the error that it gives, in the order in which they are checked. */
    private enum Wrong {
        TOKEN("190/467"),
        PROOF("100", "appsecret_proof"),
        PERMISSION("200", "pages_messaging"),
        RESTRICTED("10/1893063"),
        RATE("613"),
        SHAPE("100", "messaging_type"),
        BANNED_TAG("100", "no longer allowed"),
        RECIPIENT("100/2018001"),
        BLOCKED("551/1545041"),
        OWNER("10/2018300"),
        WINDOW("10/2018278");

        private final String error;
        private final String words;

        Wrong(String error) {
            this(error, "");
        }

        Wrong(String error, String words) {
            this.error = error;
            this.words = words;
        }
    }

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource
    void theEarlierRuleIsTold(Wrong earlier, Wrong later) {
        Answer answer = sendWrongly(List.of(earlier, later));

        assertThat(answer.error()).isEqualTo(earlier.error);
        assertThat(answer.errorMessage()).contains(earlier.words);
    }

    /** All pairs, but for those that cannot both be: an unknown reader blocks nobody, a wrong shape has no tag. */
    static Stream<Arguments> theEarlierRuleIsTold() {
        return IntStream.range(0, Wrong.values().length).boxed().flatMap(first -> IntStream.range(
                        first + 1, Wrong.values().length)
                .mapToObj(second -> Arguments.of(Wrong.values()[first], Wrong.values()[second])));
    }

    @Test
    void aMessageThatBreaksEveryRuleIsToldOfTheFirst() {
        assertThat(sendWrongly(List.of(Wrong.values())).error()).isEqualTo("190/467");
    }

    private Answer sendWrongly(List<Wrong> wrongs) {
        List<String> settings = new ArrayList<>(List.of("'requireProof':false"));
        List<String> rights = new ArrayList<>();
        if (wrongs.contains(Wrong.PERMISSION)) {
            rights.add("'permissions':['pages_show_list']");
        }
        if (wrongs.contains(Wrong.RESTRICTED)) {
            rights.add("'restricted':true");
        }
        settings.add("'rights':{" + String.join(",", rights) + "}");
        if (wrongs.contains(Wrong.RATE)) {
            settings.add("'limits':{'perSecond':1}");
        }
        registerPage("," + String.join(",", settings));
        if (wrongs.contains(Wrong.RATE)) {
            useUpTheRate(settings);
        }
        if (wrongs.contains(Wrong.BLOCKED)) {
            does(camille, "block", "{}");
        }
        if (wrongs.contains(Wrong.OWNER)) {
            calls.post("/api/readers/" + camille + "/inbox/take", "{}");
        }
        if (wrongs.contains(Wrong.WINDOW)) {
            calls.patch("/api/readers/" + camille, "{'windowExpiresAt':'2026-11-01T00:00:00Z'}");
        }
        return calls.post(address(wrongs), body(wrongs));
    }

    /** Calls until the rate is used up, whatever else these calls break. */
    private void useUpTheRate(List<String> settings) {
        calls.patch("/api/pages/100", "{'rights':null}");
        calls.post(MESSAGES, "{}");
        calls.patch("/api/pages/100", "{" + String.join(",", settings) + "}");
    }

    private static String address(List<Wrong> wrongs) {
        return "/v24.0/me/messages?access_token=" + (wrongs.contains(Wrong.TOKEN) ? "WRONG" : "TOKEN")
                + (wrongs.contains(Wrong.PROOF) ? "&appsecret_proof=0" : "");
    }

    private String body(List<Wrong> wrongs) {
        String tag = wrongs.contains(Wrong.BANNED_TAG) ? ",'tag':'ACCOUNT_UPDATE'" : "";
        String type = wrongs.contains(Wrong.SHAPE) ? "NEWS" : tag.isEmpty() ? "RESPONSE" : "MESSAGE_TAG";
        String psid = wrongs.contains(Wrong.RECIPIENT) ? "1" : camille;
        return "{'messaging_type':'" + type + "'" + tag + ",'recipient':{'id':'" + psid + "'},'message':{'text':'a'}}";
    }
}
