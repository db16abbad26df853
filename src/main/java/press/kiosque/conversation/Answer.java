package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import press.kiosque.message.Message;

/**
 * What we say to what a reader did.
 *
 * @param template by whose words
 * @param articles ids of the articles told in it
 */
record Answer(String template, Message message, List<String> articles) {

    Answer {
        articles = List.copyOf(articles);
    }

    Answer(String template, Message message) {
        this(template, message, List.of());
    }

    /** What the reader is shown, as text. */
    String words() {
        if (message instanceof Message.Cards cards) {
            return cards.cards().stream().map(Message.Card::title).collect(joining("\n"));
        }
        return message instanceof Message.Text text ? text.text() : "";
    }
}
