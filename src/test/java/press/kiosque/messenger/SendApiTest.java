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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;

/** What is sent to Graph, what is kept from it, and what never leaves. */
@ExtendWith(OutputCaptureExtension.class)
class SendApiTest extends SendCase {

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

    private void assertBody(String expected) {
        assertThat(Cast.JSON.readTree(graph.asked().get(0).body())).isEqualTo(Cast.JSON.readTree(expected));
    }
}
