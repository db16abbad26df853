package press.kiosque.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Subscriber.Purpose;

/** What kind of thing is brought to a reader: the urgent overtakes the rest, and some need the reader's consent. */
public enum DeliveryKind {
    /** The bot answers what the reader just did. */
    REPLY(9, null, Speech.REPLY),
    /** A journalist writes in the thread. */
    JOURNALIST(8, null, Speech.HUMAN),
    /** A breaking alert. */
    ALERT(6, Purpose.ALERT, Speech.UNASKED),
    /** A digest at its hour. */
    DIGEST(4, Purpose.DIGEST, Speech.UNASKED);

    private final int priority;
    private final @Nullable Purpose purpose;
    private final Speech speech;

    DeliveryKind(int priority, @Nullable Purpose purpose, Speech speech) {
        this.priority = priority;
        this.purpose = purpose;
        this.speech = speech;
    }

    /** Priority in the queue, 0 to 9; the higher goes first. */
    public int priority() {
        return priority;
    }

    /** What the reader must have agreed to; empty where the reader started it. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Who speaks, for the channel's rules. */
    public Speech speech() {
        return speech;
    }
}
