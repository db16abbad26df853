package press.kiosque.bench;

/**
 * What {@code bench webhook} measured.
 *
 * @param perSecond events acknowledged a second by the node that had run for a while
 * @param p50Millis half of its calls were answered by 200 within this
 * @param p99Millis 99 of 100
 * @param slowestMillis the slowest
 * @param p99MillisBack 99 of 100 calls of the node that had just come back, while it still had to answer what had been waiting
 * @param sentAgain calls that were made again, since the node died under them or took longer than five seconds
 * @param lost events that were acknowledged and are neither in the transcript nor in the queue
 */
public record WebhookResult(
        int events,
        int offeredPerSecond,
        double perSecond,
        double p50Millis,
        double p99Millis,
        double slowestMillis,
        double p99MillisBack,
        long sentAgain,
        long lost,
        String machine) {}
