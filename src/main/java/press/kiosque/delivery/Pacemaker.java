package press.kiosque.delivery;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import press.kiosque.delivery.SendingTurns.Turn;

/**
 * Lets one newsroom's messages go at the pace that its channel allows over all nodes, the more urgent first: while somebody
 * waits with a reply, no alert goes, and while somebody waits with an alert, no digest.
 */
final class Pacemaker {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final NavigableMap<Urgency, AtomicInteger> waiting = new ConcurrentSkipListMap<>();
    private final SendingTurns turns;
    private final String newsroom;
    private Turn turn = Turn.NONE;
    private long gone;

    Pacemaker(SendingTurns turns, String newsroom) {
        this.turns = turns;
        this.newsroom = newsroom;
    }

    /** Waits until one message of this urgency may go, at so many a second. */
    void await(Urgency urgency, double perSecond) {
        AtomicInteger alike = waiting.computeIfAbsent(urgency, first -> new AtomicInteger());
        alike.incrementAndGet();
        try {
            while (isSomethingMoreUrgentThan(urgency)) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            sleepUntil(next(perSecond));
        } finally {
            alike.decrementAndGet();
        }
    }

    private boolean isSomethingMoreUrgentThan(Urgency urgency) {
        return waiting.headMap(urgency, false).values().stream().anyMatch(others -> others.get() > 0);
    }

    /** When the next message may go. */
    private synchronized long next(double perSecond) {
        long number = turn.next(gone, turns.now());
        while (number >= turn.messages()) {
            turn = turns.take(newsroom, perSecond);
            number = turn.next(0, turns.now());
        }
        gone = number + 1;
        return turn.due(number);
    }

    private void sleepUntil(long due) {
        for (long left = turns.until(due); left > 0; left = turns.until(due)) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(left));
        }
    }
}
