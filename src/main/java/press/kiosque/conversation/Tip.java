package press.kiosque.conversation;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A photo, film, sound or file that a reader sent, with whether the newsroom may use it. Public because the database driver
 * has to see it.
 *
 * @param id the event's, with the place behind it
 * @param subscriber who sent it
 * @param type as the channel names it
 * @param url where the channel keeps it; soon void
 * @param consent to use it
 * @param decidedAt when the reader answered; null before
 * @param words what the reader was asked and answered; null before
 * @param copy ours
 */
public record Tip(
        @BsonId String id,
        String newsroom,
        String subscriber,
        Instant at,
        String type,
        @Nullable String url,
        Consent consent,
        @Nullable Instant decidedAt,
        @Nullable String words,
        Copy copy) {

    /** Whether the newsroom may use it. */
    public enum Consent {
        NOT_ASKED,
        ASKED,
        GIVEN,
        REFUSED
    }

    /**
     * Our own copy.
     *
     * @param name in the folder {@code tips}; null if there is none
     * @param failures how often it could not be made
     */
    public record Copy(@Nullable String name, int failures) {}

    /** Whether our copy is a picture that browsers show. */
    public boolean isPicture() {
        return copy.name() != null && copy.name().endsWith(PictureKind.SUFFIX);
    }

    /** The same with another consent. */
    public Tip with(Consent other, @Nullable Instant at, @Nullable String said) {
        return new Tip(id, newsroom, subscriber, this.at, type, url, other, at, said, copy);
    }
}
