package press.kiosque.messenger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;

/** Simpler forms of a message, for threads and pictures that Messenger has trouble with. */
final class Fallback {

    private Fallback() {}

    /** The form to try next if Messenger took the message but for its form; empty if there is no simpler one. */
    static Optional<Outgoing> after(GraphAnswer answer, Outgoing outgoing) {
        if (!(answer instanceof GraphAnswer.Answered answered)) {
            return Optional.empty();
        }
        return answered.error()
                .map(ErrorTable::reaction)
                .flatMap(reaction -> simpler(reaction, outgoing))
                .filter(form -> !form.equals(outgoing));
    }

    private static Optional<Outgoing> simpler(Reaction reaction, Outgoing outgoing) {
        Optional<Message> form =
                switch (reaction) {
                    case AS_TEXT -> asText(outgoing.message());
                    case WITHOUT_IMAGES -> withoutImages(outgoing.message());
                    default -> Optional.empty();
                };
        return form.map(outgoing::with);
    }

    /** The same message as words and addresses alone; what a button would have told us is lost, quick replies stay. */
    private static Optional<Message> asText(Message message) {
        return words(message).map(words -> new Message.Text(words, List.of(), message.quickReplies()));
    }

    /** Empty if the message is nothing without its form. */
    private static Optional<String> words(Message message) {
        if (message instanceof Message.Text text) {
            return Optional.of(words(text));
        }
        if (message instanceof Message.Cards cards) {
            return Optional.of(words(cards)).filter(words -> !words.isEmpty());
        }
        return message instanceof Message.Picture picture ? Optional.of(picture.image()) : Optional.empty();
    }

    /** The same cards with their pictures left out. */
    private static Optional<Message> withoutImages(Message message) {
        if (!(message instanceof Message.Cards cards)) {
            return Optional.empty();
        }
        List<Card> bare = cards.cards().stream()
                .map(card -> new Card(card.title(), card.subtitle(), null, card.link(), card.buttons()))
                .toList();
        return Optional.of(new Message.Cards(bare, cards.quickReplies()));
    }

    /** As many cards, from the first on, as a text has room for; each whole. */
    private static String words(Message.Cards cards) {
        var words = new StringBuilder();
        for (Card card : cards.cards()) {
            String next = (words.isEmpty() ? "" : "\n\n") + words(card);
            if (words.length() + next.length() > SendLimits.TEXT) {
                break;
            }
            words.append(next);
        }
        return words.toString();
    }

    private static String words(Message.Text text) {
        return lines(
                Stream.concat(Stream.of(text.text()), text.buttons().stream().map(Button::link)));
    }

    private static String words(Card card) {
        return lines(Stream.of(card.title(), card.link()));
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
