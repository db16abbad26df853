package press.kiosque.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we say to a reader in one message, whatever the channel. Its JSON names the kind in {@code kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Message.Cards.class, name = "cards"),
    @JsonSubTypes.Type(value = Message.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Message.OnceRequest.class, name = "once-request")
})
public sealed interface Message {

    /** Answers offered as pills under the message; they vanish with the next one. */
    List<QuickReply> quickReplies();

    /** A sentence or a few, with buttons that stay if there are any. */
    record Text(String text, List<Button> buttons, List<QuickReply> quickReplies) implements Message {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text message: text is missing");
            }
            buttons = List.copyOf(buttons);
            quickReplies = List.copyOf(quickReplies);
        }
    }

    /** A row of cards to swipe through. */
    record Cards(List<Card> cards, List<QuickReply> quickReplies) implements Message {
        public Cards {
            if (cards.isEmpty()) {
                throw new IllegalArgumentException("cards message: there is no card");
            }
            cards = List.copyOf(cards);
            quickReplies = List.copyOf(quickReplies);
        }
    }

    /** A picture alone, by its address. */
    record Picture(String image, List<QuickReply> quickReplies) implements Message {
        public Picture {
            if (image.isBlank()) {
                throw new IllegalArgumentException("picture message: image is missing");
            }
            quickReplies = List.copyOf(quickReplies);
        }
    }

    /**
     * Asks the reader to permit one message later.
     *
     * @param title what the reader would be told about
     * @param about comes back with the permission; it then serves for the occasions that begin with it
     */
    record OnceRequest(String title, String about) implements Message {
        public OnceRequest {
            if (title.isBlank() || about.isBlank()) {
                throw new IllegalArgumentException("request to tell once: title and about must be given");
            }
        }

        @Override
        public List<QuickReply> quickReplies() {
            return List.of();
        }
    }

    /** One card; a title and at least one thing more. */
    record Card(
            String title,
            @Nullable String subtitle,
            @Nullable String image,
            @Nullable String link,
            List<Button> buttons) {
        public Card {
            if (title.isBlank()) {
                throw new IllegalArgumentException("card: title is missing");
            }
            buttons = List.copyOf(buttons);
        }
    }

    /** A button opens an address or tells us a payload: exactly one of the two is there. */
    record Button(
            String title, @Nullable String link, @Nullable String payload) {
        public Button {
            if ((link == null) == (payload == null)) {
                throw new IllegalArgumentException("button '" + title + "': give either a link or a payload");
            }
        }
    }

    /** An answer to tap; the payload comes back to us. */
    record QuickReply(String title, String payload) {}
}
