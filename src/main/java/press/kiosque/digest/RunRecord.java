package press.kiosque.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One run of the digest job, as it is recorded; what is public the page reads.
 *
 * @param at the moment for which it was: it served who was due then
 * @param lasted until now while it runs
 * @param due readers whose turn came
 * @param digests handed to the queue; the other readers had nothing new
 * @param failure empty unless it failed
 */
record RunRecord(
        long id,
        State state,
        Instant at,
        Duration lasted,
        long due,
        long digests,
        List<Step> steps,
        Optional<Failure> failure) {

    /** How a run stands. */
    enum State {
        RUNNING,
        /** Asked to stop: it finishes the readers that it has in hand. */
        STOPPING,
        DONE,
        FAILED,
        STOPPED,
        /** Recorded as running, but nothing has been heard of it for minutes: its process has died. */
        LOST;

        public boolean isRunning() {
            return this == RUNNING || this == STOPPING;
        }

        /** Whether somebody has to look at it. */
        public boolean isTrouble() {
            return this == FAILED || this == LOST;
        }

        public boolean mayRestart() {
            return isTrouble() || this == STOPPED;
        }
    }

    /**
     * One step.
     *
     * @param part number of the part of the readers; 0 for the step that divides them
     * @param filtered readers for whom nothing was written
     */
    record Step(
            String name,
            int part,
            State state,
            Duration lasted,
            long read,
            long written,
            long filtered,
            long skipped,
            long rolledBack) {}

    /** Why a run failed. */
    record Failure(Cause cause, String detail) {}

    /** What failures have in common; names the sentence {@code editions.run.why.<name>}. */
    enum Cause {
        /** The database did not answer, or refused. */
        DATABASE,
        /** The queue to the readers did not take digests. */
        QUEUE,
        /** What is stored of a reader, an edition or an article cannot be read. */
        DOCUMENT,
        /** The process that ran it has died. */
        DIED,
        /** Nothing that we know. */
        OTHER
    }
}
