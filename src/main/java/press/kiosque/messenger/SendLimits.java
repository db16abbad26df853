package press.kiosque.messenger;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.QuickReply;

/**
 * What Messenger takes in one message, checked before anything is sent. Lengths are counted in UTF-16 units, the safer
 * reading of Meta's "characters".
 */
final class SendLimits {

    /** Send API, {@code message.text}: developers.facebook.com/docs/messenger-platform/reference/send-api. */
    static final int TEXT = 2000;

    /** Send API, {@code message.metadata}: less than 1000 characters. */
    private static final int METADATA = 999;

    /** Button template: developers.facebook.com/docs/messenger-platform/reference/templates/button. */
    private static final int TEXT_WITH_BUTTONS = 640;

    /** Button template and generic template: buttons of a text or of one card. */
    private static final int BUTTONS = 3;

    /** Postback button and URL button: developers.facebook.com/docs/messenger-platform/reference/buttons/postback. */
    private static final int BUTTON_TITLE = 20;

    /** Postback button and quick reply. */
    private static final int PAYLOAD = 1000;

    /** Generic template: developers.facebook.com/docs/messenger-platform/reference/templates/generic. */
    private static final int CARDS = 10;

    /** Generic template: title and subtitle of a card. */
    private static final int CARD_TEXT = 80;

    /** Quick replies: developers.facebook.com/docs/messenger-platform/send-messages/quick-replies. */
    private static final int QUICK_REPLIES = 13;

    /** Quick replies: a longer title would be cut off. */
    private static final int QUICK_REPLY_TITLE = 20;

    /** One-Time Notification: developers.facebook.com/docs/messenger-platform/send-messages/one-time-notification. */
    private static final int ONCE_TITLE = 65;

    private SendLimits() {}

    /** The first field that Messenger would not take, with the limit; empty if the message can be sent. */
    static Optional<String> violation(Outgoing outgoing) {
        Message message = outgoing.message();
        return Stream.of(
                        length("id", outgoing.id(), METADATA),
                        content(message),
                        list("quickReplies", message.quickReplies(), QUICK_REPLIES, SendLimits::quickReply))
                .flatMap(violations -> violations)
                .findFirst();
    }

    private static Stream<String> content(Message message) {
        if (message instanceof Message.Text text) {
            return text(text);
        }
        if (message instanceof Message.Cards cards) {
            return list("cards", cards.cards(), CARDS, SendLimits::card);
        }
        if (message instanceof Message.Picture picture) {
            return address("image", picture.image());
        }
        var request = (Message.OnceRequest) message;
        return Stream.concat(
                length("title", request.title(), ONCE_TITLE),
                length("about", request.about(), PAYLOAD - WebhookEvent.ONCE.length()));
    }

    private static Stream<String> text(Message.Text text) {
        int longest = text.buttons().isEmpty() ? TEXT : TEXT_WITH_BUTTONS;
        return Stream.concat(
                length("text", text.text(), longest), list("buttons", text.buttons(), BUTTONS, SendLimits::button));
    }

    private static Stream<String> card(String at, Card card) {
        boolean bare = card.subtitle() == null
                && card.image() == null
                && card.link() == null
                && card.buttons().isEmpty();
        return Stream.of(
                        length(at + ".title", card.title(), CARD_TEXT),
                        length(at + ".subtitle", card.subtitle(), CARD_TEXT),
                        address(at + ".image", card.image()),
                        address(at + ".link", card.link()),
                        list(at + ".buttons", card.buttons(), BUTTONS, SendLimits::button),
                        bare ? Stream.of(at + " has a title only; give a subtitle, image, link or button") : none())
                .flatMap(violations -> violations);
    }

    private static Stream<String> button(String at, Button button) {
        return Stream.of(
                        title(at + ".title", button.title(), BUTTON_TITLE),
                        address(at + ".link", button.link()),
                        length(at + ".payload", button.payload(), PAYLOAD))
                .flatMap(violations -> violations);
    }

    private static Stream<String> quickReply(String at, QuickReply reply) {
        return Stream.concat(
                title(at + ".title", reply.title(), QUICK_REPLY_TITLE),
                length(at + ".payload", reply.payload(), PAYLOAD));
    }

    private static Stream<String> title(String field, String title, int longest) {
        return title.isBlank() ? Stream.of(field + " is missing") : length(field, title, longest);
    }

    private static Stream<String> length(String field, @Nullable String value, int longest) {
        return value == null || value.length() <= longest
                ? none()
                : Stream.of(field + " has " + value.length() + " characters; at most " + longest + " are allowed");
    }

    private static Stream<String> address(String field, @Nullable String address) {
        return address == null || address.startsWith("https://") || address.startsWith("http://")
                ? none()
                : Stream.of(field + " must begin with https:// or http://");
    }

    private static <T> Stream<String> list(
            String field, List<T> entries, int most, BiFunction<String, T, Stream<String>> check) {
        return entries.size() > most
                ? Stream.of(field + " has " + entries.size() + " entries; at most " + most + " are allowed")
                : IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(i -> check.apply(field + "[" + i + "]", entries.get(i)));
    }

    private static Stream<String> none() {
        return Stream.empty();
    }
}
