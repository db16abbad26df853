package press.kiosque.subscriber;

import java.time.Instant;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The proof that a reader agreed to something or took it back; never changed, never deleted but by erasure.
 *
 * @param id event and purpose, so that a repeated event is recorded once
 * @param subscriber whose
 * @param act given or withdrawn
 * @param at when the reader did it
 * @param words exactly what the reader was shown and answered; of a withdrawal, what the reader wrote or tapped
 * @param language in which
 * @param event id of the reader's message or tap
 */
public record Consent(
        @BsonId String id,
        String subscriber,
        Subscriber.Purpose purpose,
        Act act,
        Instant at,
        String words,
        Locale language,
        String event) {

    /** The id that an event's consent to a purpose has. */
    public static String id(String event, Subscriber.Purpose purpose) {
        return event + "/" + purpose;
    }

    /** What the reader did. */
    public enum Act {
        GIVEN,
        WITHDRAWN
    }
}
