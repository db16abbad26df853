package press.kiosque.bench;

/**
 * What {@code bench conversation} measured.
 *
 * @param events what readers wrote and tapped
 * @param offeredPerSecond as was asked for
 * @param reachedPerSecond as was offered in fact
 * @param answersPerSecond events a second that had their answer, from the first offered to the last answered
 * @param p50Millis half of the events had the first message of their answer on the phone within this, by the sandbox's
 *     own record, since they were offered to the webhook
 * @param p99Millis 99 of 100
 * @param slowestMillis the slowest
 * @param nodeCpuMillis processor time of the node for each event, with the receipts that its answer brings; holds still
 *     where other work shares the machine
 * @param lost events without an answer
 * @param doubled messages that reached a phone more than once
 */
public record ConversationResult(
        int events,
        int offeredPerSecond,
        double reachedPerSecond,
        double answersPerSecond,
        double p50Millis,
        double p99Millis,
        double slowestMillis,
        double nodeCpuMillis,
        long lost,
        long doubled,
        String machine) {}
