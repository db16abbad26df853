package press.kiosque.bench;

import java.util.Arrays;

/**
 * What {@code bench keywords} measured.
 *
 * @param keywords followed
 * @param articles matched against all of them, one after the other by one thread
 * @param found keywords that stood in them
 * @param perSecond articles a second
 * @param meanMicros microseconds of one processor for an article
 * @param p99Micros what 99 of 100 articles stay under
 * @param floorMicros microseconds to split an article into words and nothing else, by the mean
 * @param ratio meanMicros to floorMicros
 */
public record KeywordResult(
        int keywords,
        int articles,
        long found,
        long perSecond,
        double meanMicros,
        double p99Micros,
        double floorMicros,
        double ratio,
        String machine) {

    /** The result of these times, the least first. */
    static KeywordResult of(int keywords, int articles, long found, long[] nanos, long[] floorNanos) {
        double mean = mean(nanos);
        double floor = mean(floorNanos);
        return new KeywordResult(
                keywords,
                articles,
                found,
                Math.round(1e6 / mean),
                Figures.round(mean),
                Figures.round(nanos[nanos.length * 99 / 100] / 1e3),
                Figures.round(floor),
                Figures.round(mean / floor),
                Figures.thisMachine());
    }

    private static double mean(long[] nanos) {
        return Arrays.stream(nanos).average().orElse(0) / 1e3;
    }
}
