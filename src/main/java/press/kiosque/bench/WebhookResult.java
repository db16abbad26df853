package press.kiosque.bench;

/**
 * What {@code bench webhook} measured.
 *
 * @param perSecond events acknowledged a second, without the time in which the node was dead
 * @param p50Millis half of the calls were answered by 200 within this
 * @param p99Millis 99 of 100
 * @param slowestMillis the slowest
 * @param sentAgain calls that were made again, since the node died under them
 * @param lost events that were acknowledged and are neither in the transcript nor in the queue
 */
public record WebhookResult(
        int events,
        int offeredPerSecond,
        double perSecond,
        double p50Millis,
        double p99Millis,
        double slowestMillis,
        long sentAgain,
        long lost,
        String machine) {}
