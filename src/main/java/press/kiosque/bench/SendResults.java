package press.kiosque.bench;

/**
 * What {@code bench send} measured.
 *
 * @param perSecond messages through the whole sender: queue, gate, claim, HTTP, result
 * @param floorPerSecond the same bodies posted to the same sandbox by a bare HTTP client
 * @param ratio of the two
 */
public record SendResults(
        int messages,
        long accepted,
        double perSecond,
        double floorPerSecond,
        double ratio,
        Limited limited,
        String machine) {

    /**
     * With the limit on.
     *
     * @param usedPercent of the messages that the limit allows in the seconds measured
     * @param rateErrors calls that the sandbox refused because there were too many
     * @param alertFirstReaderMillis from the start of a breaking alert amid the digest to its first reader's phone
     */
    public record Limited(
            int allowedPerSecond, int seconds, double usedPercent, long rateErrors, long alertFirstReaderMillis) {}
}
