package press.kiosque.message;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What a channel may know about a reader who speaks to us for the first time. Never fails: not knowing is empty. */
public interface ReaderProfile {

    /** The language in which the reader uses the channel. */
    Optional<Locale> language(String newsroom, String recipient);

    /** The zone of the reader's clock. */
    Optional<ZoneId> zone(String newsroom, String recipient);
}
