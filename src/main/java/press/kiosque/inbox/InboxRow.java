package press.kiosque.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import press.kiosque.conversation.StoryRef;
import press.kiosque.conversation.Takeover;

/**
 * A thread as the inbox lists it.
 *
 * @param words the reader's last words; null if there were none
 * @param acts how often the reader wrote or tapped in the last 30 days
 * @param story what the words are about; null if we cannot tell
 * @param waits how long the reader has waited; zero if nothing waits
 */
record InboxRow(
        Takeover thread,
        @Nullable String words,
        int acts,
        @Nullable StoryRef story,
        Duration waits) {

    /** So much is each act worth, and so much all of them at most. */
    private static final Duration AN_ACT = Duration.ofMinutes(5);

    private static final int MOST_ACTS = 24;

    public String recipient() {
        return thread.subscriber().substring(thread.subscriber().indexOf('/') + 1);
    }

    public boolean isWaiting() {
        return thread.waiting() != null;
    }

    /** By which the inbox is sorted: the wait, and five minutes more for each act of the reader, two hours at most. */
    Duration weight() {
        return isWaiting() ? waits.plus(AN_ACT.multipliedBy(Math.min(acts, MOST_ACTS))) : Duration.ZERO;
    }
}
