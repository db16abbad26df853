package press.kiosque.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a channel tells us, in four groups: acts of readers, what others do in a reader's thread, receipts for what we
 * sent, and what concerns the whole Page. Its JSON names the kind in {@code kind}; a kind that this version does not know
 * is read as {@link Unknown}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Inbound.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inbound.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Inbound.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Inbound.Tapped.class, name = "tapped"),
    @JsonSubTypes.Type(value = Inbound.Shared.class, name = "shared"),
    @JsonSubTypes.Type(value = Inbound.Reacted.class, name = "reacted"),
    @JsonSubTypes.Type(value = Inbound.Edited.class, name = "edited"),
    @JsonSubTypes.Type(value = Inbound.Retracted.class, name = "retracted"),
    @JsonSubTypes.Type(value = Inbound.OncePermitted.class, name = "once-permitted"),
    @JsonSubTypes.Type(value = Inbound.NotificationsSet.class, name = "notifications-set"),
    @JsonSubTypes.Type(value = Inbound.Recognised.class, name = "recognised"),
    @JsonSubTypes.Type(value = Inbound.Overheard.class, name = "overheard"),
    @JsonSubTypes.Type(value = Inbound.OtherSpoke.class, name = "other-spoke"),
    @JsonSubTypes.Type(value = Inbound.ThreadMoved.class, name = "thread-moved"),
    @JsonSubTypes.Type(value = Inbound.ThreadRequested.class, name = "thread-requested"),
    @JsonSubTypes.Type(value = Inbound.Echoed.class, name = "echoed"),
    @JsonSubTypes.Type(value = Inbound.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = Inbound.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Inbound.Receipts.class, name = "receipts"),
    @JsonSubTypes.Type(value = Inbound.PolicyEnforced.class, name = "policy-enforced"),
    @JsonSubTypes.Type(value = Inbound.RolesChanged.class, name = "roles-changed"),
    @JsonSubTypes.Type(value = Inbound.BoxTicked.class, name = "box-ticked"),
    @JsonSubTypes.Type(value = Inbound.ErasureAsked.class, name = "erasure-asked"),
    @JsonSubTypes.Type(value = Inbound.Unknown.class, name = "unknown")
})
public sealed interface Inbound {

    /** Which event, who and when: the same for every kind. */
    Source source();

    /** A reader did something in a thread that is ours to answer. Which acts let us write, {@link Channel#opens} says. */
    sealed interface FromReader extends Inbound {}

    /** Something happened in a reader's thread that the bot must not answer: somebody else speaks there, or will. */
    sealed interface InThread extends Inbound {}

    /** A receipt for a message of ours. */
    sealed interface Receipt extends Inbound {}

    /** Something that concerns the Page and no reader that we know; the source's recipient is empty. */
    sealed interface PageEvent extends Inbound {}

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

    /** The reader changed the words of the message of this id. */
    record Edited(Source source, String messageId, String text) implements FromReader {}

    /** The reader took back the message of this id. */
    record Retracted(Source source, String messageId) implements FromReader {}

    /**
     * The reader permits one message after the window has shut.
     *
     * @param about what it may be about: the occasions that begin with this
     * @param token to be given with that message; it serves once, within a year
     */
    record OncePermitted(Source source, String about, String token) implements FromReader {}

    /** The reader set the channel's own switch for notifications about something. */
    record NotificationsSet(Source source, String about, Setting setting) implements FromReader {

        /** Where the switch stands now. */
        public enum Setting {
            GIVEN,
            STOPPED,
            RESUMED
        }
    }

    /** The reader turns out to be who ticked a box on a web site under this reference of ours. */
    record Recognised(Source source, String userReference) implements FromReader {}

    /** A reader did something in a thread that another app holds: note it, never answer it. */
    record Overheard(Source source, FromReader event) implements InThread {}

    /**
     * Somebody else spoke in the Page's name: an editor in the Page's inbox, or another app.
     *
     * @param appId of who spoke; null if it was not told
     * @param text null if it was not words
     */
    record OtherSpoke(
            Source source,
            String messageId,
            @Nullable String appId,
            @Nullable String text) implements InThread {}

    /**
     * The thread went from one app to another.
     *
     * @param taken whether the new owner took it, else it was given
     * @param toUs whether we are the new owner
     * @param owner app id of the new owner; null if nobody holds it
     */
    record ThreadMoved(
            Source source,
            boolean taken,
            boolean toUs,
            @Nullable String owner) implements InThread {}

    /** Another app asks to be given the thread. */
    record ThreadRequested(
            Source source, @Nullable String appId, @Nullable String note) implements InThread {}

    /** A message of ours came by; the metadata is the delivery's id. */
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
     * Receipts that came at about the same time, for any readers of any newsrooms.
     *
     * @param source of the first of them
     */
    record Receipts(Source source, List<Receipt> each) implements Receipt {
        public Receipts {
            each = List.copyOf(each);
        }

        /** These together; there must be one at least. */
        public static Receipts of(List<Receipt> receipts) {
            return new Receipts(receipts.get(0).source(), receipts);
        }
    }

    /** The channel's owner warns or blocks the Page, or lets it speak again. */
    record PolicyEnforced(
            Source source, Action action, @Nullable String reason) implements PageEvent {

        /** What was done. */
        public enum Action {
            WARNED,
            BLOCKED,
            UNBLOCKED
        }
    }

    /** What our app may do with the Page's threads was changed. */
    record RolesChanged(Source source, List<String> roles) implements PageEvent {
        public RolesChanged {
            roles = List.copyOf(roles);
        }
    }

    /** Somebody whom we don't know yet ticked a box on a web site. */
    record BoxTicked(
            Source source, String userReference, @Nullable String reference) implements PageEvent {}

    /**
     * A person asked the channel's owner to have their data deleted.
     *
     * @param code by which the person can ask what became of it
     * @param user the person's number with the channel's owner, which is not their address
     * @param recipients the addresses that belong to this number; empty until they are looked up, or if there are none
     */
    record ErasureAsked(Source source, String code, String user, List<String> recipients) implements Inbound {
        public ErasureAsked {
            recipients = List.copyOf(recipients);
        }

        /** What this reader asked of us, in the thread or by another way. */
        public static ErasureAsked ofReader(String newsroom, String recipient, String code, Instant at) {
            var source = new Source("erasure:" + newsroom + "/" + code, newsroom, "", at);
            return new ErasureAsked(source, code, "", List.of(recipient));
        }
    }

    /** Written by a newer version of ours; nothing to do. */
    record Unknown(Source source) implements Inbound {}

    /**
     * Where an event comes from.
     *
     * @param id the same when the channel tells us twice
     * @param newsroom id of the newsroom spoken to
     * @param recipient the reader's address in the channel (a PSID in Messenger); empty if it concerns no reader
     * @param at when it happened, by the channel's clock
     */
    record Source(String id, String newsroom, String recipient, Instant at) {}

    /** Something that is not words; its address soon expires. */
    record Attachment(String type, @Nullable String url) {}
}
