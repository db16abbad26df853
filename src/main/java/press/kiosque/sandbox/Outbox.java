package press.kiosque.sandbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The webhook events of one reader in the order they happened. One at a time is under way, so that a later event never
 * overtakes an earlier one, not even while that is being retried.
 */
final class Outbox {

    private final Deque<Waiting> waiting = new ArrayDeque<>(2);
    private boolean underWay;
    private int failures;

    /** Puts an event last; answers whether the outbox was at rest, so that the caller must start it. */
    synchronized boolean add(Waiting event) {
        waiting.addLast(event);
        boolean atRest = !underWay;
        underWay = true;
        return atRest;
    }

    /** The event whose turn it is. */
    synchronized Optional<Waiting> first() {
        return Optional.ofNullable(waiting.peekFirst());
    }

    /** Takes the first event away, told or given up; answers whether there is another. */
    synchronized boolean next() {
        waiting.pollFirst();
        failures = 0;
        underWay = !waiting.isEmpty();
        return underWay;
    }

    /** Notes that the first event could not be told; answers how often that has happened. */
    synchronized int failed() {
        Waiting first = waiting.pollFirst();
        if (first != null) {
            waiting.addFirst(first.unforged());
        }
        return ++failures;
    }

    /**
     * An event, and since when it waits.
     *
     * @param channel where in an entry it stands: {@code messaging}, {@code standby} or {@code changes}
     * @param numericIds whether ids of its entry are numbers
     * @param forged whether its signature is wrong at the first try
     */
    record Waiting(ObjectNode event, String channel, Instant since, boolean numericIds, boolean forged) {

        private Waiting unforged() {
            return new Waiting(event, channel, since, numericIds, false);
        }
    }
}
