package press.kiosque.subscriber;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digest that was due and has been seen to.
 *
 * @param next when the reader's next one is due; null for never
 */
public record DigestTurn(
        String reader, Instant due, @Nullable Instant next) {}
