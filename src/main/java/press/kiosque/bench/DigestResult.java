package press.kiosque.bench;

/**
 * What {@code bench digest} measured.
 *
 * @param seconds from due readers to recorded results, with a channel that answers at once
 * @param perSecond digests a second
 * @param floorSeconds the same database writes with the bare driver in the same batches by as many threads
 * @param ratio seconds to floorSeconds
 */
public record DigestResult(
        int readers,
        long digests,
        double seconds,
        long perSecond,
        double floorSeconds,
        double ratio,
        Memory memory,
        String machine) {

    static DigestResult of(int readers, long digests, double seconds, double floorSeconds) {
        return new DigestResult(
                readers,
                digests,
                round(seconds),
                Math.round(digests / seconds),
                round(floorSeconds),
                round(seconds / floorSeconds),
                Memory.peak(),
                thisMachine());
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    static String thisMachine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature();
    }
}
