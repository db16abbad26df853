package press.kiosque.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.kiosque.conversation.Takeover;
import press.kiosque.message.Reach;

/** What became of something that an editor did at the desk. */
sealed interface Outcome {

    /** It is done. */
    record Done() implements Outcome {}

    /** Somebody else speaks with the reader, and may not be interrupted before this moment. */
    record Held(Takeover.Speaker by) implements Outcome {

        @Nullable
        String owner() {
            return by.owner();
        }

        Instant until() {
            return by.leaseUntil();
        }
    }

    /** The channel lets nobody write to this reader now. */
    record Impossible(Reach.Reason reason) implements Outcome {}

    /** Their role does not allow it. */
    record NotAllowed() implements Outcome {}

    /** It was not fit to be done; a word that names the sentence {@code inbox.wrong.<what>}. */
    record Wrong(String what) implements Outcome {}

    Outcome DONE = new Done();
    Outcome NOT_ALLOWED = new NotAllowed();
}
