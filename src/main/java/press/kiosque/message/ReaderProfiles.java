package press.kiosque.message;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Asks a channel what it knows about a reader who speaks to us for the first time. Never fails: not knowing is empty. */
public interface ReaderProfiles {

    /** What the channel knows of this reader; waits a few seconds at most. */
    ReaderProfile find(String newsroom, String recipient);

    /**
     * What may be known.
     *
     * @param language in which the reader uses the channel
     * @param zone of the reader's clock
     */
    record ReaderProfile(Optional<Locale> language, Optional<ZoneId> zone) {

        public static final ReaderProfile UNKNOWN = new ReaderProfile(Optional.empty(), Optional.empty());
    }
}
