package press.kiosque.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery.Outcome;

/** What a ledger row is settled with. */
record Settlement(
        String id,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String messageId,
        Instant at) {}
