package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.messenger.Cast.to;
import static press.kiosque.messenger.Cast.words;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.message.Channel;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.Notices.Notice;

/** What becomes of a message and its Page by what Graph answers, or does not. */
class SendAnswersTest extends SendCase {

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

        assertThat(send(to("24001", words("Bonjour"))))
                .isEqualTo(new SendResult.Unknown(
                        "HTTP 502 without JSON, so not from Graph: look at graph-url and proxies"));
    }

    @Test
    void aRefusalThatIsNotGraphsStopsThePage() {
        graph.answers(404, "<html>Not found</html>");

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.PageStopped.class);
        assertThat(channel.pace("le-kiosque")).isInstanceOf(Pace.Paused.class);
    }

    @Test
    void tooManyCallsWithoutJsonMeansLater() {
        graph.answers(429, "");

        assertThat(send(to("24001", words("Bonjour")))).isInstanceOf(SendResult.RetryAfter.class);
        assertThat(channel.pace("le-kiosque")).isInstanceOf(Pace.Paused.class);
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
    void cardsThatAreTooLongForOneTextGoAsManyAsThereIsRoomFor() {
        Card card = new Card("Titre", null, null, "https://kiosque.example/" + "a".repeat(300), List.of());
        graph.answers(request -> request.body().contains("template")
                ? new GraphStub.Answer(400, GraphStub.error(10, 2018336))
                : graph.accepted());

        SendResult result = send(to("24001", new Message.Cards(Collections.nCopies(10, card), List.of())));

        assertThat(result).isInstanceOf(SendResult.Accepted.class);
        assertThat(graph.asked().get(1).body().split("Titre", -1)).hasSize(6 + 1);
    }

    @Test
    void aReaderWhomMessengerAsksQuestionsHoldsUpNobodyElse() {
        graph.answers(request -> new GraphStub.Answer(400, GraphStub.error(10, 2018321)));

        SendResult result = send(to("24001", SendRequestTest.carousel()));

        assertThat(result).isInstanceOf(SendResult.RetryAfter.class);
        assertThat(channel.pace("le-kiosque")).isInstanceOf(Pace.Open.class);
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
}
