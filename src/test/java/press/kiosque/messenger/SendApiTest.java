package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.kiosque.messenger.Cast.NOW;
import static press.kiosque.messenger.Cast.to;
import static press.kiosque.messenger.Cast.words;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Notices.Notice;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;

@ExtendWith(OutputCaptureExtension.class)
class SendApiTest {

    private final GraphStub graph = new GraphStub();
    private final Wired wired = new Wired();
    private final Channel channel = channel(Cast.NEWSROOMS, Duration.ofSeconds(15));

    private Channel channel(NewsroomSettings newsrooms, Duration requestTimeout) {
        return wired.sendApi(newsrooms, Cast.settings(graph.url(), requestTimeout));
    }

    @AfterEach
    void close() {
        graph.close();
        wired.close();
    }

    @Test
    void wordsAreSentWithTypeMetadataAndQuickReplies() {
        var message = new Message.Text("Bonjour", List.of(), List.of(new QuickReply("Sport", "FOLLOW:sport")));

        assertThat(send(to("24001", message))).isEqualTo(new SendResult.Accepted("m_out1"));
        assertBody("""
                {"messaging_type": "UPDATE", "recipient": {"id": "24001"}, "message": {"text": "Bonjour",
                 "metadata": "delivery-7",
                 "quick_replies": [{"content_type": "text", "title": "Sport", "payload": "FOLLOW:sport"}]}}""");
    }

    @Test
    void theTokenTravelsInAHeaderAndTheSecretOnlyAsProof() {
        send(to("24001", words("Bonjour")));

        var asked = graph.asked().get(0);
        assertThat(asked.address())
                .hasToString("/v24.0/100/messages?&appsecret_proof="
                        + "2356b17ae2860016a34575ada27f94b543ed2cbe59a85ba2e0c62dc4aba7a5c6");
        assertThat(asked.authorization()).isEqualTo("Bearer TOKEN");
        assertThat(asked.body()).doesNotContain("TOKEN").doesNotContain("secret");
    }

    @Test
    void aTokenThatCannotBeSentStopsThePageAndIsNotShown() {
        var page = new Page("100", new Secret("TOKEN\n"), null, null, null, Page.Permitted.BY_DEFAULT);
        var settings = new NewsroomSettings(Cast.NEWSROOMS.publicUrl(), Map.of("le-kiosque", page));

        SendResult result = channel(settings, Duration.ofSeconds(15))
                .send(to("24001", words("Bonjour")))
                .join();

        assertThat(result).isInstanceOf(SendResult.PageStopped.class);
        assertThat(result.toString()).doesNotContain("TOKEN");
    }

    @Test
    void aMessageBeyondALimitIsRefusedAndNotSent() {
        assertThat(send(to("24001", words("x".repeat(2001)))))
                .isEqualTo(new SendResult.Refused("text has 2001 characters; at most 2000 are allowed"));
        assertThat(graph.asked()).isEmpty();
    }

    @Test
    void aNewsroomWithoutPageCannotReachOrSend() {
        var reader = new Channel.Addressee("nowhere", "24001", NOW.plusSeconds(9), NOW, List.of());
        var by = new Reach.By(Rule.OPEN_WINDOW);

        assertThat(channel.reach(reader, Speech.REPLY, NOW)).isEqualTo(new Reach.Not(Reach.Reason.NOT_CONNECTED));
        assertThat(send(new Outgoing("d", reader, Speech.REPLY, by, words("Bonjour"))))
                .isInstanceOf(SendResult.PageStopped.class);
    }

    @Test
    void whileMetaBlocksThePageNothingIsSent() {
        wired.notices.add(PageNotice.of("le-kiosque", Kind.POLICY_BLOCKED, NOW, "spam"));

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.PageStopped.class);
        assertThat(graph.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS_TAG, 10, 2018065, NEWS_TAG_LOST",
        "NEWS_TAG, 10, 2018278, NEWS_TAG_LOST",
        "NEWS_TAG, 100, 0, NEWS_TAG_LOST",
        "HUMAN_AGENT, 10, 0, HUMAN_AGENT_LOST",
        "HUMAN_AGENT, 200, 0, HUMAN_AGENT_LOST",
        "HUMAN_AGENT, 100, 0, HUMAN_AGENT_LOST"
    })
    void aRuleThatMetaRefusesIsNotUsedAgainAndThePageGoesOn(Rule rule, long code, long subcode, Kind lost) {
        graph.fails(code, subcode);

        SendResult result = send(to("24001", Speech.UNASKED, new Reach.By(rule), words("Bonjour")));

        assertThat(result).isInstanceOf(SendResult.Refused.class);
        assertThat(wired.notices.holds("le-kiosque", lost)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NEWS_TAG, 10, 1893063", "NEWS_TAG, 190, 460", "HUMAN_AGENT, 10, 1893063", "OPEN_WINDOW, 10, 0"})
    void whatIsWrongWithThePageStopsItWhateverTheRule(Rule rule, long code, long subcode) {
        graph.fails(code, subcode);

        SendResult result = send(to("24001", Speech.UNASKED, new Reach.By(rule), words("Bonjour")));

        assertThat(result).isInstanceOf(SendResult.PageStopped.class);
        assertThat(wired.notices.of("le-kiosque")).extracting(Notice::code).containsExactly("sending-stopped");
    }

    @Test
    void aSpentPermissionIsRefused() {
        graph.fails(100, 0);

        assertThat(send(to("24001", Speech.UNASKED, new Reach.By(Rule.ONE_TIME_TOKEN, "otn_1"), words("Bonjour"))))
                .isInstanceOf(SendResult.Refused.class);
    }

    @Test
    void neitherTokenNorSecretNorWordsStandInTheLog(CapturedOutput output) {
        ((Logger) LoggerFactory.getLogger("press.kiosque")).setLevel(Level.TRACE);
        graph.answers(
                400, "{\"error\":{\"code\":190,\"message\":\"Malformed access token " + "T0K3N".repeat(20) + "\"}}");
        send(to("24001", words("Des mots pour Camille")));
        graph.answers(502, "<html>");
        send(to("24001", Speech.HUMAN, new Reach.By(Rule.HUMAN_AGENT), words("Des mots pour Camille")));
        graph.fails(10, 0);
        send(to("24001", Speech.HUMAN, new Reach.By(Rule.HUMAN_AGENT), words("Des mots pour Camille")));
        channel.hint(Cast.reader("24001", null), Channel.Hint.TYPING);

        assertThat(output.getAll())
                .contains("HUMAN_AGENT_LOST")
                .doesNotContain("TOKEN", "T0K3N", "secret", "Camille", "appsecret_proof");
    }

    @Test
    void aHintIsACallOfItsOwn() {
        channel.hint(Cast.reader("24001", null), Channel.Hint.SEEN);

        await().until(() -> graph.asked().size() == 1);
        assertBody("""
                {"recipient": {"id": "24001"}, "sender_action": "mark_seen"}""");
    }

    @Test
    void noAnswerMeansUnknown() {
        graph.answers(request -> null);
        Channel impatient = channel(Cast.NEWSROOMS, Duration.ofMillis(300));

        SendResult result = impatient.send(to("24001", words("Bonjour"))).join();

        assertThat(result).isInstanceOf(SendResult.Unknown.class);
    }

    @Test
    void aRefusedConnectionMeansLater() {
        graph.close();

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.RetryAfter.class);
    }

    @Test
    void aProxysPageMeansUnknown() {
        graph.answers(502, "<html>Bad gateway</html>");

        assertThat(send(to("24001", words("Bonjour")))).isEqualTo(new SendResult.Unknown("HTTP 502 without JSON"));
    }

    @Test
    void aRefusalThatIsNotGraphsStopsThePage() {
        graph.answers(404, "<html>Not found</html>");

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.PageStopped.class);
    }

    @Test
    void tooManyCallsWithoutJsonMeansLater() {
        graph.answers(429, "");

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.RetryAfter.class);
    }

    @Test
    void anAnswerThatMakesNoSenseMeansUnknown() {
        graph.answers(200, "{\"message_id\": \"m_");
        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.Unknown.class);

        graph.answers(200, "[]");
        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.Unknown.class);

        graph.answers(200, "{\"recipient_id\": \"24001\"}");
        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.Unknown.class);
    }

    @Test
    void theMessagesIdIsFoundBelowTheRecipientToo() {
        graph.answers(200, "{\"recipient\": {\"recipient_id\": \"24001\", \"message_id\": \"m_9\"}}");

        assertThat(send(to("24001", words("Bonjour")))).isEqualTo(new SendResult.Accepted("m_9"));
    }

    @Test
    void whereTemplatesAreNotShownTheCardsGoAsWords() {
        graph.answers(request -> request.body().contains("generic")
                ? new GraphStub.Answer(400, GraphStub.error(10, 2018336))
                : graph.accepted());

        assertThat(send(to("24001", SendRequestTest.carousel()))).isInstanceOf(SendResult.Accepted.class);
        assertThat(graph.asked()).hasSize(2);
        assertThat(graph.asked().get(1).body()).contains("Titre\\nhttps://kiosque.example/1");
    }

    @Test
    void cardsWhosePictureCannotBeFetchedGoWithoutPictures() {
        graph.answers(request -> request.body().contains("image_url")
                ? new GraphStub.Answer(400, GraphStub.error(100, 2018008))
                : graph.accepted());

        assertThat(send(to("24001", SendRequestTest.carousel()))).isInstanceOf(SendResult.Accepted.class);
        assertThat(graph.asked()).hasSize(2);
    }

    @Test
    void whatGraphTellsOfOurUsageIsKept() {
        var usage = "{\"100\":[{\"type\":\"messenger\",\"call_count\":80,\"total_time\":91,"
                + "\"estimated_time_to_regain_access\":4}]}";
        graph.answers(request -> new GraphStub.Answer(
                400, GraphStub.error(80006, 0), List.of(new GraphStub.Header("X-Business-Use-Case-Usage", usage))));

        assertThat(send(to("24001", words("Bonjour"))))
                .isInstanceOfSatisfying(SendResult.RetryAfter.class, later -> assertThat(later.delay())
                        .isEqualTo(Duration.ofMinutes(4)));
        assertThat(wired.paces.of("le-kiosque"))
                .isEqualTo(new Pace.Paused(Cast.NOW.plus(Duration.ofMinutes(4)), "Graph asks for a pause"));
    }

    private SendResult send(Outgoing outgoing) {
        return channel.send(outgoing).join();
    }

    private void assertBody(String expected) {
        assertThat(Cast.JSON.readTree(graph.asked().get(0).body())).isEqualTo(Cast.JSON.readTree(expected));
    }
}
