package press.kiosque.bench;

/**
 * What {@code bench digest} measured.
 *
 * @param seconds from due readers to recorded results, with a channel that answers at once
 * @param perSecond digests a second
 * @param cpuSeconds processor time of the whole process meanwhile: compiler and memory management included
 * @param floorSeconds the same database writes with the bare driver in the same batches by as many threads
 * @param floorCpuSeconds processor time of the floor
 * @param ratio seconds to floorSeconds
 * @param cpuRatio cpuSeconds to floorCpuSeconds; holds still where other work shares the machine
 * @param warmUpRounds how often both ran before the clock started
 */
public record DigestResult(
        int readers,
        long digests,
        double seconds,
        double cpuSeconds,
        long perSecond,
        double floorSeconds,
        double floorCpuSeconds,
        double ratio,
        double cpuRatio,
        int warmUpRounds,
        Memory memory,
        String machine) {

    static DigestResult of(int readers, long digests, Timing product, Timing floor, int warmUpRounds) {
        return new DigestResult(
                readers,
                digests,
                Figures.round(product.seconds()),
                Figures.round(product.cpuSeconds()),
                Math.round(digests / product.seconds()),
                Figures.round(floor.seconds()),
                Figures.round(floor.cpuSeconds()),
                Figures.round(product.seconds() / floor.seconds()),
                Figures.round(product.cpuSeconds() / floor.cpuSeconds()),
                warmUpRounds,
                Memory.peak(),
                Figures.thisMachine());
    }
}
