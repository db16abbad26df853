package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;

/** What an editor sees first of a feed; in the order in which they want somebody to look. */
public enum FeedCondition {
    /** Nothing was read for several attempts. */
    FAILING,
    /** Its server has ended it. */
    GONE,
    /** It reads well, but has been silent for longer than is usual at this time of day. */
    QUIET,
    /** The last reading failed. */
    STUMBLING,
    /** It reads well, at an address to which it moved within the last days. */
    MOVED,
    /** It was just added. */
    NEVER_READ,
    /** It reads well. */
    HEALTHY,
    /** Nobody wants it to be read. */
    PAUSED;

    private static final Duration NEWS = Duration.ofDays(7);

    /** How the feed is doing now. */
    public static FeedCondition of(Feed feed, Instant now) {
        FeedState state = feed.state();
        if (feed.paused()) {
            return PAUSED;
        }
        return switch (state.health()) {
            case FAILING -> FAILING;
            case GONE -> GONE;
            case STUMBLING -> STUMBLING;
            case NEVER_READ -> NEVER_READ;
            case HEALTHY -> isQuiet(state, now) ? QUIET : hasJustMoved(state, now) ? MOVED : HEALTHY;
        };
    }

    private static boolean isQuiet(FeedState state, Instant now) {
        return state.rhythmOrUnknown()
                .silence(now)
                .filter(FeedRhythm.Silence::isUnusual)
                .isPresent();
    }

    private static boolean hasJustMoved(FeedState state, Instant now) {
        FeedMove moved = state.moved();
        return moved != null && moved.at().plus(NEWS).isAfter(now);
    }
}
