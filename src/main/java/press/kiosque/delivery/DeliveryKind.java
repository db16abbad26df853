package press.kiosque.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Subscriber.Purpose;

/** What kind of thing is brought to a reader: the urgent overtakes the rest, and some need the reader's consent. */
public enum DeliveryKind {
    /** The bot answers what the reader just did. */
    REPLY(Urgency.REPLIES, null),
    /** A journalist writes in the thread. */
    JOURNALIST(Urgency.REPLIES, null),
    /** A breaking alert. */
    ALERT(Urgency.ALERTS, Purpose.ALERT),
    /** A digest at its hour. */
    DIGEST(Urgency.DIGESTS, Purpose.DIGEST);

    private final Urgency urgency;
    private final @Nullable Purpose purpose;

    DeliveryKind(Urgency urgency, @Nullable Purpose purpose) {
        this.urgency = urgency;
        this.purpose = purpose;
    }

    /** What it overtakes, and by what it is overtaken. */
    public Urgency urgency() {
        return urgency;
    }

    /** What the reader must have agreed to; empty where the reader started it. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}
