package press.kiosque.messenger;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Reach;
import press.kiosque.message.Speech;

class SendLimitsTest {

    private static final String LINK = "https://kiosque.example/1";

    static Stream<Arguments> eachLimit() {
        return Stream.of(
                arguments("text has 2001", text(2001, List.of())),
                arguments("text has 641", text(641, nCopies(1, button(5, 5)))),
                arguments("buttons has 4", text(5, nCopies(4, button(5, 5)))),
                arguments("buttons[0].title has 21", text(5, List.of(button(21, 5)))),
                arguments("buttons[1].payload has 1001", text(5, List.of(button(5, 5), button(5, 1001)))),
                arguments("buttons[0].title is missing", text(5, List.of(button(0, 5)))),
                arguments("buttons[0].link must begin", text(5, List.of(new Button("Lire", "javascript:1", null)))),
                arguments("quickReplies has 14", replies(nCopies(14, new QuickReply("a", "b")))),
                arguments("quickReplies[0].title has 21", replies(List.of(new QuickReply(x(21), "b")))),
                arguments("quickReplies[0].title is missing", replies(List.of(new QuickReply(" ", "b")))),
                arguments("quickReplies[0].payload has 1001", replies(List.of(new QuickReply("a", x(1001))))),
                arguments("cards has 11", cards(nCopies(11, card(80, 80)))),
                arguments("cards[1].title has 81", cards(List.of(card(80, 80), card(81, 80)))),
                arguments("cards[0].subtitle has 81", cards(List.of(card(80, 81)))),
                arguments("cards[0].image must begin", cards(List.of(new Card("t", "s", "/1.jpg", LINK, List.of())))),
                arguments("cards[0].link must begin", cards(List.of(new Card("t", "s", null, "kiosque", List.of())))),
                arguments(
                        "cards[0].buttons has 4",
                        cards(List.of(new Card("t", "s", null, LINK, nCopies(4, button(5, 5)))))),
                arguments(
                        "cards[0].buttons[0].title has 21",
                        cards(List.of(new Card("t", "s", null, LINK, List.of(button(21, 5)))))),
                arguments("cards[0] has a title only", cards(List.of(new Card("t", null, null, null, List.of())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachLimit(String violation, Message message) {
        assertThat(SendLimits.violation(Cast.to("24001", message)))
                .hasValueSatisfying(found -> assertThat(found).startsWith(violation));
    }

    @Test
    void whatJustFitsIsTaken() {
        var fullCard = new Card(x(80), x(80), LINK, LINK, nCopies(3, button(20, 1000)));

        assertThat(violation(text(2000, List.of()))).isEmpty();
        assertThat(violation(text(640, nCopies(3, button(20, 1000))))).isEmpty();
        assertThat(violation(replies(nCopies(13, new QuickReply(x(20), x(1000))))))
                .isEmpty();
        assertThat(violation(cards(nCopies(10, fullCard)))).isEmpty();
    }

    @Test
    void anIdThatDoesNotFitIntoMetadataIsRefused() {
        var outgoing = new Outgoing(
                x(1000),
                Cast.reader("24001", null),
                Speech.REPLY,
                new Reach.By(Reach.Rule.OPEN_WINDOW),
                text(5, List.of()));

        assertThat(SendLimits.violation(outgoing)).contains("id has 1000 characters; at most 999 are allowed");
    }

    @Test
    void picturesAndRequestsToTellOnceHaveLimitsToo() {
        assertThat(violation(new Message.Picture("ftp://kiosque.example/1.jpg", List.of())))
                .contains("image must begin with https:// or http://");
        assertThat(violation(new Message.Picture(LINK, List.of()))).isEmpty();
        assertThat(violation(new Message.OnceRequest(x(66), "story:9")))
                .contains("title has 66 characters; at most 65 are allowed");
        assertThat(violation(new Message.OnceRequest(x(65), x(997))))
                .contains("about has 997 characters; at most 996 are allowed");
        assertThat(violation(new Message.OnceRequest(x(65), x(996)))).isEmpty();
    }

    private static Optional<String> violation(Message message) {
        return SendLimits.violation(Cast.to("24001", message));
    }

    private static Message text(int length, List<Button> buttons) {
        return new Message.Text(x(length), buttons, List.of());
    }

    private static Message replies(List<QuickReply> replies) {
        return new Message.Text("Bonjour", List.of(), replies);
    }

    private static Message cards(List<Card> cards) {
        return new Message.Cards(cards, List.of());
    }

    private static Card card(int title, int subtitle) {
        return new Card(x(title), x(subtitle), null, LINK, List.of());
    }

    private static Button button(int title, int payload) {
        return new Button(x(title), null, x(payload));
    }

    private static String x(int length) {
        return "x".repeat(length);
    }
}
