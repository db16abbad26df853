package press.kiosque.message;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A way to readers: Messenger, or the recorder of the tests. {@code ChannelContract} says what one must keep. */
public interface Channel {

    /** Short name by which subscribers refer to the channel. */
    String name();

    /**
     * Whether, and by which rule, this reader can be written to at this moment. Asks nobody: it is computed from what
     * is known here.
     */
    Reach reach(Outgoing outgoing, Instant now);

    /** How fast messages in this newsroom's name may go now. Asks nobody, and is asked before each message. */
    default Pace pace(String newsroom) {
        return Pace.UNLIMITED;
    }

    /**
     * Sends one message. Many may be under way at once; the future never fails, every outcome is a value.
     *
     * @return completes with the outcome within the channel's time-out
     */
    CompletableFuture<SendResult> send(Outgoing outgoing);

    /**
     * One message on its way.
     *
     * @param id the delivery's id; comes back with the echo
     * @param newsroom in whose name
     * @param recipient the reader's address in the channel
     * @param windowEnds until when the reader's own act lets us write; null if never
     * @param reply whether it answers something that the reader just did
     */
    record Outgoing(
            String id,
            String newsroom,
            String recipient,
            @Nullable Instant windowEnds,
            boolean reply,
            Message message) {}
}
