package press.kiosque.canary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One made-up story on its way. Two nodes that begin it in the same minute begin the same one.
 *
 * @param newsroom whose readers get it
 * @param began to the minute
 */
record Round(String newsroom, Instant began) {

    Round {
        began = began.truncatedTo(ChronoUnit.MINUTES);
    }

    /** What the readers get it for. */
    String occasion() {
        return "canary:" + began;
    }

    /** The story's title, by which it is known again. */
    String title() {
        return "Kiosque canary " + began;
    }

    /**
     * Under what its articles are stored: no newsroom can have this id, so that no page, digest, search or number meets them.
     */
    static String aside(String newsroom) {
        return newsroom + ".canary";
    }
}
