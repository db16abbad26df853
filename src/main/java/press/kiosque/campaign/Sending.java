package press.kiosque.campaign;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the sending of a push has got.
 *
 * @param id the push's
 * @param lease until when a process works on it; then another may take it on
 * @param stage to whom it goes now
 * @param since when it began
 * @param handedAt when all of this stage were handed to the queue; null while they are not
 * @param handed how many were up to now, those of earlier stages among them
 * @param readers in the audience when it began
 * @param reachable of them, by the forecast
 * @param mark readers whose mark is up to this are the first ones; see {@link Canary}
 * @param test of two titles, or why there is none; null if there is one title
 */
public record Sending(
        @BsonId String id,
        Instant lease,
        Stage stage,
        Instant since,
        @Nullable Instant handedAt,
        long handed,
        long readers,
        long reachable,
        long mark,
        @Nullable TestOfTitles test) {

    /** To whom it goes. */
    public enum Stage {
        /** To the first ones, to see whether all is well. */
        CANARY,
        /** To some more, to see which title does better. */
        TEST,
        /** To all others. */
        ALL;

        static Stage afterFirstOnes(@Nullable TestOfTitles test) {
            return test == null || test.end() != null ? ALL : TEST;
        }
    }

    /** Whether it goes to this reader at this stage. */
    boolean isFor(String reader) {
        long lot = Canary.lot(id, reader);
        return switch (stage) {
            case CANARY -> lot <= mark;
            case TEST -> lot > mark && lot <= testMark();
            case ALL -> lot > mark && lot > testMark();
        };
    }

    private long testMark() {
        return test == null ? -1 : test.mark();
    }

    /** Which title this reader gets. */
    Title titleFor(String reader) {
        return test == null ? Title.FIRST : test.of(id, reader);
    }
}
