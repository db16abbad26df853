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
    synchronized boolean add(ObjectNode event, Instant at) {
        waiting.addLast(new Waiting(event, at));
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
        return ++failures;
    }

    /** An event, and since when it waits. */
    record Waiting(ObjectNode event, Instant since) {}
}
