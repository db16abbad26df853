package press.kiosque.bench;

import java.util.Map;

/**
 * What {@code bench store} measured.
 *
 * @param documents of each kind of work
 * @param work by what it is, such as {@code insert_many}
 * @param kills how often a process that wrote was killed
 * @param acknowledged writes that the killed processes had been told were done
 * @param lost of them, missing when the file was opened again
 * @param stockAcknowledged, stockLost the same with the stock backend
 */
public record StoreResult(
        int documents,
        Map<String, Compared> work,
        int kills,
        long acknowledged,
        long lost,
        long stockAcknowledged,
        long stockLost,
        String machine) {

    /**
     * A kind of work by both, one after the other.
     *
     * @param ours a second
     * @param stock a second
     * @param ratio of the two
     * @param cpuRatio of the processor time of client and server together, the stock's to ours; holds still where other
     *     work shares the machine
     */
    public record Compared(long ours, long stock, double ratio, double cpuRatio) {

        static Compared of(int count, Timing ours, Timing stock) {
            return new Compared(
                    Math.round(count / ours.seconds()),
                    Math.round(count / stock.seconds()),
                    Figures.round(stock.seconds() / ours.seconds()),
                    Figures.round(stock.cpuSeconds() / ours.cpuSeconds()));
        }
    }
}
