package press.kiosque.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a channel tells us: words and taps of readers, and receipts for what we sent. Its JSON names the kind in
 * {@code kind}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inbound.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Inbound.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Inbound.Tapped.class, name = "tapped"),
    @JsonSubTypes.Type(value = Inbound.Shared.class, name = "shared"),
    @JsonSubTypes.Type(value = Inbound.Reacted.class, name = "reacted"),
    @JsonSubTypes.Type(value = Inbound.Echoed.class, name = "echoed"),
    @JsonSubTypes.Type(value = Inbound.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = Inbound.Read.class, name = "read")
})
public sealed interface Inbound {

    /** Which event, who and when: the same for every kind. */
    Source source();

    /** A reader did something, so we may answer and the channel's window opens; a receipt is none. */
    sealed interface FromReader extends Inbound {}

    /** A receipt for a message of ours, or of somebody else who speaks for the Page. */
    sealed interface Receipt extends Inbound {}

    /** The reader opened the thread: Get Started, or a link with a reference on a thread that was open before. */
    record Opened(Source source, @Nullable String reference) implements FromReader {}

    /** The reader wrote words. */
    record Said(Source source, String text, @Nullable String inReplyTo) implements FromReader {}

    /** The reader tapped a quick reply, a button or a menu entry. */
    record Tapped(Source source, String payload, String title) implements FromReader {}

    /** The reader sent something that is not words: {@code image}, {@code audio}, {@code sticker}, {@code fallback}… */
    record Shared(Source source, List<Attachment> attachments) implements FromReader {
        public Shared {
            attachments = List.copyOf(attachments);
        }
    }

    /** The reader set or took back a reaction to the message of this id; no emoji when it was taken back. */
    record Reacted(
            Source source, String messageId, @Nullable String emoji) implements FromReader {}

    /** A message of the Page came by: ours if the metadata is a delivery's id, else somebody else's. */
    record Echoed(
            Source source,
            String messageId,
            @Nullable String metadata,
            @Nullable String appId) implements Receipt {}

    /** Everything sent up to the moment has reached the phone. */
    record Delivered(Source source, Instant upTo) implements Receipt {}

    /** Everything sent up to the moment was on screen. */
    record Read(Source source, Instant upTo) implements Receipt {}

    /**
     * Where an event comes from.
     *
     * @param id the same when the channel tells us twice
     * @param newsroom id of the newsroom spoken to
     * @param recipient the reader's address in the channel (a PSID in Messenger)
     * @param at when it happened, by the channel's clock
     */
    record Source(String id, String newsroom, String recipient, Instant at) {}

    /** Something that is not words; its address soon expires. */
    record Attachment(String type, @Nullable String url) {}
}
