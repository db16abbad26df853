package press.kiosque.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A way to readers: Messenger, or the recorder of the tests. {@code ChannelContract} says what one must keep. */
public interface Channel {

    /** Short name by which subscribers refer to the channel. */
    String name();

    /**
     * Whether, and by which rule, this reader can be written to at this moment. Asks nobody: it is computed from what
     * is known here, so that it can be asked for every reader of a newsroom.
     */
    Reach reach(Addressee reader, Speech speech, Instant now);

    /**
     * Until when a person of the newsroom may answer this reader, rule after rule, what has passed included; empty if the
     * channel sets no limit. Asks nobody.
     */
    default List<Reach.Until> answerable(Addressee reader) {
        return List.of();
    }

    /** Until when this act of a reader lets us write; empty if it does not. */
    Optional<Instant> opens(Inbound.FromReader act);

    /** How fast messages in this newsroom's name may go now. Asks nobody, and is asked before each message. */
    default Pace pace(String newsroom) {
        return Pace.UNLIMITED;
    }

    /**
     * Sends one message by the rule that was found for it. Many may be under way at once; the future never fails, every
     * outcome is a value.
     *
     * @return completes with the outcome within the channel's time-out
     */
    CompletableFuture<SendResult> send(Outgoing outgoing);

    /** The address by which anybody can open a thread with this newsroom; empty if there is none. Asks nobody. */
    default Optional<String> invitation(String newsroom) {
        return Optional.empty();
    }

    /** Shows the reader that somebody reads or writes. A hint that fails is lost, and so it should be. */
    default void hint(Addressee reader, Hint hint) {}

    /** What the reader can be shown without a message. */
    enum Hint {
        SEEN,
        TYPING,
        TYPING_ENDED
    }

    /**
     * A reader as a channel sees them.
     *
     * @param newsroom in whose name we write
     * @param recipient the reader's address in the channel
     * @param windowEnds until when the reader's own act lets us write; null if never
     * @param lastAct when the reader last did something that lets us write; null if never
     * @param tokens with which the reader permitted one message each, fit for what is to be sent
     */
    record Addressee(
            String newsroom,
            String recipient,
            @Nullable Instant windowEnds,
            @Nullable Instant lastAct,
            List<Token> tokens) {
        public Addressee {
            tokens = List.copyOf(tokens);
        }
    }

    /** A permission for one message, given at this moment. */
    record Token(String value, Instant given) {}

    /**
     * One message on its way.
     *
     * @param id the delivery's id, which names the reader; comes back with the echo
     * @param by the rule under which it goes, as {@link #reach} told it
     */
    record Outgoing(String id, Addressee to, Speech speech, Reach.By by, Message message, Manner manner) {

        /** Said plainly. */
        public Outgoing(String id, Addressee to, Speech speech, Reach.By by, Message message) {
            this(id, to, speech, by, message, Manner.PLAIN);
        }

        public String newsroom() {
            return to.newsroom();
        }

        public String recipient() {
            return to.recipient();
        }

        /** The same with another message. */
        public Outgoing with(Message other) {
            return new Outgoing(id, to, speech, by, other, manner);
        }
    }
}
