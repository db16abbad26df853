package press.kiosque.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Subscriber.Purpose;

/** What kind of thing is brought to a reader: the urgent overtakes the rest, and some need the reader's consent. */
public enum DeliveryKind {
    /** The bot answers what the reader just did. */
    REPLY(Urgency.REPLIES, null, Speech.REPLY, true),
    /** A journalist writes in the thread. */
    JOURNALIST(Urgency.REPLIES, null, Speech.HUMAN, false),
    /** A breaking alert. */
    ALERT(Urgency.ALERTS, Purpose.ALERT, Speech.UNASKED, true),
    /** News that an editor sends about topics that the reader follows, at an hour of the editor's. */
    PUSH(Urgency.DIGESTS, Purpose.DIGEST, Speech.UNASKED, true),
    /** A digest at its hour. */
    DIGEST(Urgency.DIGESTS, Purpose.DIGEST, Speech.UNASKED, true),
    /** A made-up story that shows that everything arrives; it costs nobody's attention but the team's. */
    CANARY(Urgency.DIGESTS, Purpose.DIGEST, Speech.UNASKED, true),
    /** The bot confirms that it has stopped, or goes on after all, which it owes to the reader whoever speaks in the thread. */
    FAREWELL(Urgency.REPLIES, null, Speech.REPLY, false);

    private final Urgency urgency;
    private final @Nullable Purpose purpose;
    private final Speech speech;
    private final boolean yields;

    DeliveryKind(Urgency urgency, @Nullable Purpose purpose, Speech speech, boolean yields) {
        this.urgency = urgency;
        this.purpose = purpose;
        this.speech = speech;
        this.yields = yields;
    }

    /** What it overtakes, and by what it is overtaken. */
    public Urgency urgency() {
        return urgency;
    }

    /** What the reader must have agreed to; empty where the reader started it. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Whether it comes without the reader having just asked for it, so that it costs them attention. */
    public boolean unasked() {
        return speech == Speech.UNASKED && this != CANARY;
    }

    /** Who speaks, for the channel's rules. */
    public Speech speech() {
        return speech;
    }

    /** Whether it is not sent while a person of the newsroom speaks with the reader. */
    public boolean yields() {
        return yields;
    }
}
