package press.kiosque.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which occasions are not to go on, though batches of theirs are in the queue; asked before each batch. */
public interface OccasionBrake {

    /** Whether what is brought for this occasion may go now. */
    Word of(String occasion);

    /**
     * The answer.
     *
     * @param pause for how long the batch goes back into the queue; null if it need not wait
     * @param ended why nobody gets it any more, a code for the ledger; null if it goes on
     */
    record Word(@Nullable Duration pause, @Nullable String ended) {

        /** Nothing stands against it. */
        public static final Word GO = new Word(null, null);

        /** Not now. */
        public static Word waiting(Duration again) {
            return new Word(again, null);
        }

        /** Never. */
        public static Word ended(String reason) {
            return new Word(null, reason);
        }

        Optional<Duration> again() {
            return Optional.ofNullable(pause);
        }
    }
}
