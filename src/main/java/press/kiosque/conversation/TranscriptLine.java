package press.kiosque.conversation;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a thread as it was.
 *
 * @param id the event's id, or the occasion of what we said
 * @param subscriber the reader's id
 * @param at when it was said
 * @param kind how the reader said it ({@code opened}, {@code said}, {@code tapped}…), or the template of what we said
 * @param text words, shortened if long; of what is no words, its types
 * @param payload behind what was tapped, or the reference behind a link
 * @param title of what was tapped
 * @param settled whether an answer is on its way, or none is owed
 */
public record TranscriptLine(
        @BsonId String id,
        String subscriber,
        Instant at,
        Direction direction,
        String kind,
        @Nullable String text,
        @Nullable String payload,
        @Nullable String title,
        boolean settled) {

    /** The same with nothing owed. */
    TranscriptLine nothingOwed() {
        return new TranscriptLine(id, subscriber, at, direction, kind, text, payload, title, true);
    }

    /** Who speaks. */
    public enum Direction {
        /** The reader. */
        IN,
        /** The newsroom or its bot. */
        OUT
    }
}
