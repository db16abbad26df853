package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.messenger.Cast.NOW;
import static press.kiosque.messenger.Cast.to;
import static press.kiosque.messenger.Cast.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Reach;
import press.kiosque.message.SendResult;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;

class SendApiTest {

    private static final Reach OPEN = new Reach.By(Reach.Rule.OPEN_WINDOW);
    private static final Reach SHUT = new Reach.Not(Reach.Reason.WINDOW_SHUT);

    private final GraphStub graph = new GraphStub();
    private final PageUsages usages = new PageUsages();
    private final Channel channel = channel(Cast.NEWSROOMS, Duration.ofSeconds(15));

    private Channel channel(NewsroomSettings newsrooms, Duration requestTimeout) {
        MessengerSettings settings = Cast.settings(graph.url(), requestTimeout);
        return new SendApi(newsrooms, settings, new GraphApi(settings, Cast.JSON), usages);
    }

    @AfterEach
    void close() {
        graph.close();
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
        var page = new Page("100", new Secret("TOKEN\n"), null, null, null);
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
        var outgoing = new Outgoing("d", "nowhere", "24001", NOW.plusSeconds(9), true, words("Bonjour"));

        assertThat(channel.reach(outgoing, NOW)).isEqualTo(new Reach.Not(Reach.Reason.NOT_CONNECTED));
        assertThat(send(outgoing)).isInstanceOf(SendResult.PageStopped.class);
    }

    @Test
    void whatAnswersNothingNeedsAMarginBeforeTheWindowShuts() {
        assertThat(reach(NOW.plus(Duration.ofMinutes(11)), false)).isEqualTo(OPEN);
        assertThat(reach(NOW.plus(Duration.ofMinutes(10)), false)).isEqualTo(SHUT);
        assertThat(reach(NOW.plus(Duration.ofMinutes(1)), true)).isEqualTo(OPEN);
        assertThat(reach(NOW, true)).isEqualTo(SHUT);
        assertThat(reach(null, true)).isEqualTo(SHUT);
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
        assertThat(usages.of("le-kiosque")).isEqualTo(new Usage(91, Duration.ofMinutes(4)));
    }

    private SendResult send(Outgoing outgoing) {
        return channel.send(outgoing).join();
    }

    private Reach reach(@Nullable Instant windowEnds, boolean reply) {
        return channel.reach(new Outgoing("d", "le-kiosque", "24001", windowEnds, reply, words("Bonjour")), NOW);
    }

    private void assertBody(String expected) {
        assertThat(Cast.JSON.readTree(graph.asked().get(0).body())).isEqualTo(Cast.JSON.readTree(expected));
    }
}
