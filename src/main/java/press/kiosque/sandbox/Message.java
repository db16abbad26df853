package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a thread, as a phone shows it.
 *
 * @param mid its id, the same in the Graph answer and in webhooks
 * @param metadata what the sender noted on it, never shown to the reader
 * @param reaction how the reader reacted to it, such as {@code love}
 * @param edits how often its words were changed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Message(
        String mid,
        Side from,
        Instant at,
        @Nullable String text,
        @Nullable String metadata,
        List<Card> cards,
        List<Button> buttons,
        List<QuickReply> quickReplies,
        List<Attachment> attachments,
        @Nullable String reaction,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int edits) {

    /** A message of the reader that is words alone. */
    static Message said(String mid, Instant at, String text) {
        return new Message(mid, Side.READER, at, text, null, List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    /** A message of the reader that is a picture. */
    static Message shown(String mid, Instant at, Attachment picture) {
        return new Message(
                mid, Side.READER, at, null, null, List.of(), List.of(), List.of(), List.of(picture), null, 0);
    }

    /** A message of the Page. */
    static Message sent(String mid, Instant at, Content content) {
        return new Message(
                mid,
                Side.PAGE,
                at,
                content.text(),
                content.metadata(),
                content.cards(),
                content.buttons(),
                content.quickReplies(),
                content.attachments(),
                null,
                0);
    }

    /** The message with its words changed once more. */
    Message withText(String text) {
        return new Message(
                mid, from, at, text, metadata, cards, buttons, quickReplies, attachments, reaction, edits + 1);
    }

    Message withReaction(@Nullable String reaction) {
        return new Message(mid, from, at, text, metadata, cards, buttons, quickReplies, attachments, reaction, edits);
    }

    boolean isFromPage() {
        return from == Side.PAGE;
    }

    /** Who wrote it. */
    enum Side {
        @JsonProperty("reader")
        READER,
        @JsonProperty("page")
        PAGE
    }

    /** What a Page put into a message, after all limits were checked. */
    record Content(
            @Nullable String text,
            @Nullable String metadata,
            List<Card> cards,
            List<Button> buttons,
            List<QuickReply> quickReplies,
            List<Attachment> attachments) {

        /** Words alone. */
        static Content of(String text) {
            return new Content(text, null, List.of(), List.of(), List.of(), List.of());
        }
    }

    /** One card of a row that can be swiped; its link opens by a tap on its picture or title. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Card(
            String title,
            @Nullable String subtitle,
            @Nullable String image,
            @Nullable String link,
            List<Button> buttons) {}

    /** A button under a text or a card: it opens an address, or sends its payload. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Button(
            String type,
            String title,
            @Nullable String url,
            @Nullable String payload) {}

    /** A pill under the last message that answers with its title. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuickReply(
            String title, String payload, @Nullable String image) {}

    /** A picture, sound, film or file. */
    record Attachment(String type, String url) {}
}
