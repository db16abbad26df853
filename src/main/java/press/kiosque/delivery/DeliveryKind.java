package press.kiosque.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Subscriber.Purpose;

/** What kind of thing is brought to a reader: the urgent overtakes the rest, and some need the reader's consent. */
public enum DeliveryKind {
    /** The bot answers what the reader just did. */
    REPLY("replies", null),
    /** A journalist writes in the thread. */
    JOURNALIST("replies", null),
    /** A breaking alert. */
    ALERT("alerts", Purpose.ALERT),
    /** A digest at its hour. */
    DIGEST("digests", Purpose.DIGEST);

    private final String queue;
    private final @Nullable Purpose purpose;

    DeliveryKind(String queue, @Nullable Purpose purpose) {
        this.queue = queue;
        this.purpose = purpose;
    }

    /** The queue in which it waits; each is worked on by itself, so that the urgent overtakes. */
    public String queue() {
        return queue;
    }

    /** What the reader must have agreed to; empty where the reader started it. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}
