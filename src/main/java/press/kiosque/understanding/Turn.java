package press.kiosque.understanding;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;

/**
 * The reader's turn to speak: one event with all that an answer depends on.
 *
 * @param before what we had said last
 */
public record Turn(Newsroom newsroom, Subscriber reader, Dialogue before, Inbound.FromReader event, Instant now) {

    private static final Duration UNDONE_WITHIN = Duration.ofHours(1);

    /** The same turn after the reader has changed something about themselves. */
    public Turn with(Subscriber changed) {
        return new Turn(newsroom, changed, before, event, now);
    }

    /** The same turn where the thread stands like this. */
    public Turn with(Dialogue standing) {
        return new Turn(newsroom, reader, standing, event, now);
    }

    /** What the reader had chosen before their last change, if that is recent enough to be undone. */
    public Optional<Former> former() {
        return Optional.ofNullable(before.former())
                .filter(former -> former.changed().plus(UNDONE_WITHIN).isAfter(at()));
    }

    public String eventId() {
        return event.source().id();
    }

    /** When the reader did it. */
    public Instant at() {
        return event.source().at();
    }

    public Locale language() {
        return reader.language();
    }

    /** Whether the reader has asked for digests and not stopped them. */
    public boolean active() {
        return reader.mayReceive(Subscriber.Purpose.DIGEST);
    }

    /** The topics of which the reader gets alerts. */
    public Set<String> alertTopics() {
        return reader.mayReceive(Subscriber.Purpose.ALERT) ? reader.wishes().alertTopics() : Set.of();
    }

    public boolean stopped() {
        return reader.status() == Subscriber.Status.STOPPED;
    }

    /** What the reader's tap or message reads like in the thread. */
    public String answer() {
        if (event instanceof Inbound.Tapped tapped) {
            return tapped.title();
        }
        if (event instanceof Inbound.Edited edited) {
            return edited.text();
        }
        if (event instanceof Inbound.NotificationsSet set) {
            return set.setting() + " " + set.about();
        }
        return event instanceof Inbound.Said said ? said.text() : "";
    }
}
