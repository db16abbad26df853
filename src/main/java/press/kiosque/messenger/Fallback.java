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
        return switch (reaction) {
            case AS_TEXT -> Optional.of(asText(outgoing));
            case WITHOUT_IMAGES -> Optional.of(withoutImages(outgoing));
            default -> Optional.empty();
        };
    }

    /** The same message as words and addresses alone; what a button would have told us is lost, quick replies stay. */
    private static Outgoing asText(Outgoing outgoing) {
        Message message = outgoing.message();
        String words = message instanceof Message.Cards cards
                ? cards.cards().stream().map(Fallback::words).collect(Collectors.joining("\n\n"))
                : words((Message.Text) message);
        return with(outgoing, new Message.Text(words, List.of(), message.quickReplies()));
    }

    /** The same message with its pictures left out. */
    private static Outgoing withoutImages(Outgoing outgoing) {
        if (!(outgoing.message() instanceof Message.Cards cards)) {
            return outgoing;
        }
        List<Card> bare = cards.cards().stream()
                .map(card -> new Card(card.title(), card.subtitle(), null, card.link(), card.buttons()))
                .toList();
        return with(outgoing, new Message.Cards(bare, cards.quickReplies()));
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

    private static Outgoing with(Outgoing outgoing, Message message) {
        return new Outgoing(
                outgoing.id(),
                outgoing.newsroom(),
                outgoing.recipient(),
                outgoing.windowEnds(),
                outgoing.reply(),
                message);
    }
}
