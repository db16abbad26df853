package press.kiosque.message;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as a phone shows it.
 *
 * @param written whether there are words in this language; readers of it get the other's if not
 * @param text of the bubble; null if there are cards
 * @param buttons under the bubble
 */
public record Phone(
        Locale language,
        boolean written,
        @Nullable String text,
        List<Message.Button> buttons,
        List<Message.Card> cards,
        List<Message.QuickReply> replies) {

    /** How a phone of this language shows the message. */
    public static Phone of(Locale language, boolean written, Message message) {
        return message instanceof Message.Text text
                ? new Phone(language, written, text.text(), text.buttons(), List.of(), text.quickReplies())
                : new Phone(
                        language,
                        written,
                        null,
                        List.of(),
                        message instanceof Message.Cards row ? row.cards() : List.of(),
                        message.quickReplies());
    }
}
