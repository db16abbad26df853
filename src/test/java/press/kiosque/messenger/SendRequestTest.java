package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.messenger.Cast.to;
import static press.kiosque.messenger.Cast.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Manner;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.Speech;

class SendRequestTest {

    private static final Reach.By OPEN = new Reach.By(Rule.OPEN_WINDOW);

    @Test
    void anAnswerToAReaderIsAResponse() {
        assertPermission(Speech.REPLY, OPEN, """
                {"messaging_type": "RESPONSE", "recipient": {"id": "24001"}}""");
    }

    @Test
    void aJournalistInsideTheWindowRespondsToo() {
        assertPermission(Speech.HUMAN, OPEN, """
                {"messaging_type": "RESPONSE", "recipient": {"id": "24001"}}""");
    }

    @Test
    void aJournalistDaysLaterSpeaksAsAHumanAgent() {
        assertPermission(Speech.HUMAN, new Reach.By(Rule.HUMAN_AGENT), """
                {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT", "recipient": {"id": "24001"}}""");
    }

    @Test
    void newsOutsideTheWindowCarriesItsTag() {
        assertPermission(Speech.UNASKED, new Reach.By(Rule.NEWS_TAG), """
                {"messaging_type": "MESSAGE_TAG", "tag": "NON_PROMOTIONAL_SUBSCRIPTION",
                 "recipient": {"id": "24001"}}""");
    }

    @Test
    void aPermissionForOneMessageStandsInTheReadersPlace() {
        assertPermission(Speech.UNASKED, new Reach.By(Rule.ONE_TIME_TOKEN, "otn_1"), """
                {"messaging_type": "UPDATE", "recipient": {"one_time_notif_token": "otn_1"}}""");
    }

    @Test
    void aPersonaAndAReplyStandBesideTheMessage() {
        var plain = to("24001", Speech.HUMAN, OPEN, words("Merci"));
        var outgoing =
                new Outgoing(plain.id(), plain.to(), plain.speech(), OPEN, plain.message(), new Manner("900", "m_7"));

        assertRequest(outgoing, """
                {"messaging_type": "RESPONSE", "recipient": {"id": "24001"}, "persona_id": "900",
                 "message": {"text": "Merci", "metadata": "delivery-7"}, "reply_to": {"mid": "m_7"}}""");
    }

    @Test
    void aPictureIsAnImageByAddress() {
        assertRequest(to("24001", new Message.Picture("https://kiosque.example/1.jpg", List.of())), """
                {"messaging_type": "UPDATE", "recipient": {"id": "24001"}, "message": {"metadata": "delivery-7",
                 "attachment": {"type": "image", "payload": {"url": "https://kiosque.example/1.jpg"}}}}""");
    }

    @Test
    void aRequestToTellOnceSaysWhatItIsAbout() {
        assertRequest(to("24001", new Message.OnceRequest("Neues zu dieser Story?", "story-9")), """
                {"messaging_type": "UPDATE", "recipient": {"id": "24001"}, "message": {"metadata": "delivery-7",
                 "attachment": {"type": "template", "payload": {"template_type": "one_time_notif_req",
                 "title": "Neues zu dieser Story?", "payload": "OTN:story-9"}}}}""");
    }

    @Test
    void aHintIsNoMessage() {
        assertThat(SendRequest.of(Cast.reader("24001", null), Channel.Hint.TYPING))
                .isEqualTo(Cast.JSON.readTree("""
                        {"recipient": {"id": "24001"}, "sender_action": "typing_on"}"""));
    }

    private static void assertPermission(Speech speech, Reach.By by, String expected) {
        var request = SendRequest.of(to("24001", speech, by, words("Oui")));
        request.remove("message");
        assertThat(request).isEqualTo(Cast.JSON.readTree(expected));
    }

    @Test
    void wordsWithButtonsAreAButtonTemplate() {
        var buttons = List.of(new Button("Lire", "https://kiosque.example/1", null), new Button("Stop", null, "STOP"));

        Outgoing outgoing = to("24001", new Message.Text("Bonjour", buttons, List.of()));

        assertRequest(outgoing, """
                {"messaging_type": "UPDATE", "recipient": {"id": "24001"}, "message": {"metadata": "delivery-7",
                 "attachment": {"type": "template", "payload": {"template_type": "button", "text": "Bonjour",
                 "buttons": [{"type": "web_url", "title": "Lire", "url": "https://kiosque.example/1"},
                 {"type": "postback", "title": "Stop", "payload": "STOP"}]}}}}""");
    }

    @Test
    void cardsAreAHorizontalCarousel() {
        assertRequest(to("24001", carousel()), """
                {"messaging_type": "UPDATE", "recipient": {"id": "24001"}, "message": {"metadata": "delivery-7",
                 "attachment": {"type": "template", "payload": {"template_type": "generic",
                 "image_aspect_ratio": "horizontal", "elements": [{"title": "Titre", "subtitle": "Chapeau",
                 "image_url": "https://kiosque.example/1.jpg",
                 "default_action": {"type": "web_url", "url": "https://kiosque.example/1"},
                 "buttons": [{"type": "postback", "title": "Plus", "payload": "MORE:sport"}]}]}}}}""");
    }

    private static void assertRequest(Outgoing outgoing, String expected) {
        assertThat(SendRequest.of(outgoing)).isEqualTo(Cast.JSON.readTree(expected));
    }

    static Message carousel() {
        var card = new Card(
                "Titre",
                "Chapeau",
                "https://kiosque.example/1.jpg",
                "https://kiosque.example/1",
                List.of(new Button("Plus", null, "MORE:sport")));
        return new Message.Cards(List.of(card), List.of());
    }
}
