package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** Whatever can go wrong between a sender and Messenger, on demand. */
class SandboxFaultsTest extends SandboxCase {

    private static final String HELLO = "{'text':'Bonjour','metadata':'send:1'}";

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
        awaitEvents("postback", 1);
        newsroom.forget();
    }

    @ParameterizedTest
    @CsvSource({"1,99,500", "4,,403", "10,2018108,400", "368,,403", "613,,429", "190,463,400", "2018300,,400"})
    void anyErrorComesWithAnyStatusAsOftenAsAsked(int code, Integer subcode, int status) {
        demand("'fault':'error','times':2,'status':" + status + ",'code':" + code
                + (subcode == null ? "" : ",'subcode':" + subcode));

        List<Answer> answers = List.of(send(camille, HELLO), send(camille, HELLO), send(camille, HELLO));

        assertThat(answers).extracting(Answer::status).containsExactly(status, status, 200);
        assertThat(answers.get(0).error()).isEqualTo(code + (subcode == null ? "" : "/" + subcode));
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aLongTraceMayStandBeforeTheError() {
        demand("'fault':'error','code':10,'subcode':2018278,'traceFirst':true");

        assertThat(send(camille, HELLO).text()).matches("\\{\"fbtrace_id\":\".{51,}\",\"error\":.*");
    }

    @Test
    void anErrorAfterwardsHidesThatTheMessageWasSent() {
        demand("'fault':'error','code':1,'subcode':1357046,'after':true");

        assertThat(send(camille, HELLO).error()).isEqualTo("1/1357046");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aGatewayAnswersWithAPageOfHtml() {
        demand("'fault':'html'");

        Answer answer = send(camille, HELLO);

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(sent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true,1", "false,0"})
    void aConnectionIsCutAfterTheMessageWasSentOrBefore(boolean after, int expected) {
        demand("'fault':'cut','after':" + after);

        assertThatThrownBy(() -> send(camille, HELLO))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(sent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true,1", "false,0"})
    void anAnswerStaysAwayUntilTheFaultIsTakenBack(boolean after, int expected) throws InterruptedException {
        demand("'fault':'hang','after':" + after);
        CompletableFuture<HttpResponse<String>> answer = sendInBackground();
        await().until(() -> calls.get("/api/faults").json().path("hanging").asInt() == 1);
        assertThat(answer).isNotDone();
        assertThat(sent()).isEqualTo(expected);

        calls.delete("/api/faults");

        assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        assertThat(calls.get("/api/faults").json().path("hanging").asInt()).isZero();
    }

    @Test
    void aFaultStrikesOnlyTheReaderItIsMeantFor() {
        String noah = reader("Noah");
        does(noah, "start", "{}");
        demand("'fault':'error','code':551,'times':9,'reader':'" + noah + "'");

        assertThat(send(camille, HELLO).status()).isEqualTo(200);
        assertThat(send(noah, HELLO).error()).isEqualTo("551");
        JsonNode fault = calls.get("/api/faults").json().path("faults").get(0);
        assertThat(fault.path("struck").asInt()).isEqualTo(1);
        assertThat(fault.path("left").asInt()).isEqualTo(8);
    }

    @Test
    void aRefusedMessageUsesNoFaultUp() {
        demand("'fault':'error','code':2");
        assertThat(send("1", HELLO).error()).isEqualTo("100/2018001");

        assertThat(send(camille, HELLO).error()).isEqualTo("2");
    }

    @Test
    void aProbabilityWithTheSameSeedStrikesTheSameMessages() {
        assertThat(struckOfTwenty()).isEqualTo(struckOfTwenty()).contains(200, 400);
    }

    private List<Integer> struckOfTwenty() {
        calls.delete("/api/faults");
        demand("'fault':'error','code':2,'probability':0.5,'seed':7");
        return IntStream.range(0, 20)
                .mapToObj(i -> send(camille, HELLO).status())
                .toList();
    }

    @Test
    void aFaultThatCannotBeIsRefusedWithItsReason() {
        assertThat(calls.post("/api/faults", "{'fault':'error'}")
                        .json()
                        .path("error")
                        .asString())
                .contains("code");
        assertThat(calls.post("/api/faults", "{'fault':'earthquake'}").status()).isEqualTo(400);
        assertThat(calls.post("/api/faults", "{'fault':'html','event':'messages'}")
                        .status())
                .isEqualTo(400);
        assertThat(calls.delete("/api/faults/77").status()).isEqualTo(404);
    }

    @Test
    void theUsageHeaderTellsWhatItIsToldToTell() {
        registerPage(",'limits':{'usage':95}");

        Answer answer = send(camille, HELLO);

        assertThat(answer.header("X-Business-Use-Case-Usage"))
                .contains("\"100\"")
                .contains("\"call_count\":95");
    }

    private void demand(String fault) {
        assertThat(calls.post("/api/faults", "{" + fault + "}").status()).isEqualTo(200);
    }

    private int sent() {
        return calls.get("/api/tally?prefix=send:").json().path("messages").asInt();
    }

    private CompletableFuture<HttpResponse<String>> sendInBackground() {
        String body = "{'messaging_type':'RESPONSE','recipient':{'id':'" + camille + "'},'message':" + HELLO + "}";
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(sandbox.url() + MESSAGES))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
