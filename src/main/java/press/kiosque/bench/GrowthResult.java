package press.kiosque.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the costs of digests grow with the number of readers.
 *
 * @param secondsExponent power of the number of readers with which the time grows: 1 is linear
 * @param cpuExponent the same of the processor time; holds still where other work shares the machine
 * @param store how the database kept its data
 */
public record GrowthResult(
        List<Point> points, double secondsExponent, double cpuExponent, long mostHeapMb, String store, String machine) {

    /**
     * One number of readers, all due at once.
     *
     * @param seconds from due readers to recorded results
     * @param peakHeapMb the most that the heap's parts held, each at its own moment, with what was not yet collected: so the
     *     sum may be more than the heap ever had
     * @param liveHeapMb what it held afterwards, collected
     */
    public record Point(
            int readers,
            long digests,
            double seconds,
            double cpuSeconds,
            long perSecond,
            long peakHeapMb,
            long liveHeapMb) {

        static Point of(int readers, long digests, Timing timing) {
            long peak = Memory.peak().peakHeapMb();
            return new Point(
                    readers,
                    digests,
                    Figures.round(timing.seconds()),
                    Figures.round(timing.cpuSeconds()),
                    Math.round(digests / timing.seconds()),
                    peak,
                    Memory.liveHeapMb());
        }
    }

    static GrowthResult of(List<Point> points, String store) {
        return new GrowthResult(
                points,
                exponent(points, Point::seconds),
                exponent(points, Point::cpuSeconds),
                points.stream().mapToLong(Point::peakHeapMb).max().orElse(0),
                store,
                Runtime.getRuntime().maxMemory() / (1 << 20) + " MB heap, " + Figures.thisMachine());
    }

    /** The slope of the straight line that fits the logarithms best, by least squares; NaN for fewer than two sizes. */
    static double exponent(List<Point> points, ToDoubleFunction<Point> cost) {
        double[] x =
                points.stream().mapToDouble(point -> Math.log(point.readers())).toArray();
        double[] y = points.stream().mapToDouble(cost).map(Math::log).toArray();
        double meanX = Arrays.stream(x).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).average().orElse(Double.NaN);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - meanX) * (y[i] - meanY);
            alone += (x[i] - meanX) * (x[i] - meanX);
        }
        return Figures.round(together / alone);
    }
}
