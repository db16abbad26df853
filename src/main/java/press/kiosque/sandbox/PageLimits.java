package press.kiosque.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * How often a Page may call, each without limit when left out. See "Rate limits" in Messenger's overview for the numbers
 * of {@link #STRICT}.
 *
 * @param perSecond sends a second; as many may come at once after a pause
 * @param mediaPerSecond the same for audio and video
 * @param perReader calls in 24 hours for each reader that the Page may write to
 * @param usage the percentage that the usage header tells, whatever the true one
 */
record PageLimits(
        @Nullable Integer perSecond,
        @Nullable Integer mediaPerSecond,
        @Nullable Integer perReader,
        @Nullable Integer usage) {

    static final PageLimits NONE = new PageLimits(null, null, null, null);
    static final PageLimits STRICT = new PageLimits(300, 10, 200, null);

    PageLimits {
        for (Integer limit : new Integer[] {perSecond, mediaPerSecond, perReader}) {
            if (limit != null && limit < 1) {
                throw new IllegalArgumentException("A limit must be 1 or more, not " + limit);
            }
        }
        if (usage != null && (usage < 0 || usage > 1000)) {
            throw new IllegalArgumentException("The usage is a percentage, not " + usage);
        }
    }
}
