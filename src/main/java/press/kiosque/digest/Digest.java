package press.kiosque.digest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Subscriber;

/**
 * What one reader gets at one hour.
 *
 * @param due when it was due
 * @param edition null if the reader's edition is gone
 * @param occasion such as {@code digest:matin:2026-11-22}, by the reader's own date
 * @param stories best first; empty if there is nothing that the reader has not had
 * @param next when the reader's next digest is due; null if never
 */
record Digest(
        Subscriber reader,
        Instant due,
        @Nullable Edition edition,
        String occasion,
        List<Pick> stories,
        @Nullable Instant next) {}
