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
 * @param words exactly what the reader was shown
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

    /** What the reader did. */
    public enum Act {
        GIVEN,
        WITHDRAWN
    }
}
