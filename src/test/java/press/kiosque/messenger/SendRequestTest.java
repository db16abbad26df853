package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.messenger.Cast.NOW;
import static press.kiosque.messenger.Cast.to;
import static press.kiosque.messenger.Cast.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;

class SendRequestTest {

    @Test
    void anAnswerToAReaderIsAResponse() {
        assertThat(SendRequest.of(new Outgoing("r1", "le-kiosque", "24001", NOW, true, words("Oui")))
                        .path("messaging_type")
                        .asString())
                .isEqualTo("RESPONSE");
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
