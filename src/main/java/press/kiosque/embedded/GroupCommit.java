package press.kiosque.embedded;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes durable in groups: changes share a lock, a commit excludes them for a moment, and everybody who changed
 * something waits for the first commit that began afterwards.
 *
 * <p>So a commit holds whole changes only, many writers share one, and without writers there is none. A commit is on the disk
 * ({@code fsync}) before anybody is told. When one fails, all who wait and all who come later are told so: what was
 * acknowledged stays true, and nothing more is accepted.
 */
final class GroupCommit implements AutoCloseable {

    private static final Duration BETWEEN_COMPACTIONS = Duration.ofMillis(200);
    private static final int COMPACTED_BYTES = 2 * 1024 * 1024;
    private static final int FILL_PERCENT = 60;

    private final MVStore store;
    private final Duration every;
    private final Thread committer = new Thread(this::commitUntilClosed, "embedded-database-commit");
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition settled = lock.newCondition();
    private long lastAsked;
    private long lastDurable;
    private boolean closing;
    private volatile @Nullable RuntimeException failure;

    /**
     * Makes a group that does not commit before it is started.
     *
     * @param store the store to commit; nobody else may commit it
     * @param every the shortest time from the start of one commit to the start of the next
     */
    GroupCommit(MVStore store, Duration every) {
        this.store = store;
        this.every = every;
    }

    /** Starts the thread that commits. Until then, and for a store in memory for ever, nothing may wait to become durable. */
    void start() {
        committer.setDaemon(true);
        committer.start();
    }

    /** Changes the store in a way that a commit sees wholly or not at all. Changes may be nested. */
    <T> T change(Supplier<T> change) {
        refuseAfterFailure();
        gate.readLock().lock();
        try {
            return change.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Waits until all that this thread has changed, and all that it has seen, is on the disk. */
    void awaitDurable() {
        lock.lock();
        try {
            long mine = ++lastAsked;
            asked.signal();
            while (lastDurable < mine && failure == null) {
                settled.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
        refuseAfterFailure();
    }

    /** Commits what is left and stops the thread. Errors are told to those who wait. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            asked.signal();
        } finally {
            lock.unlock();
        }
        joinCommitter();
    }

    private void joinCommitter() {
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuseAfterFailure() {
        RuntimeException cause = failure;
        if (cause != null) {
            throw new UnusableStorageException(
                    "The embedded database could not be written and accepts nothing more. Look at the disk (is it full?)"
                            + " and start Kiosque again: everything acknowledged before is kept.",
                    cause);
        }
    }

    private void commitUntilClosed() {
        long lastStart = System.nanoTime() - every.toNanos();
        long lastCompaction = lastStart;
        while (awaitWork()) {
            LockSupport.parkNanos(lastStart + every.toNanos() - System.nanoTime());
            lastStart = System.nanoTime();
            tellingFailure(this::commit);
            if (lastStart - lastCompaction > BETWEEN_COMPACTIONS.toNanos()) {
                tellingFailure(this::compact);
                lastCompaction = System.nanoTime();
            }
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (lastAsked == lastDurable && !closing) {
                asked.awaitUninterruptibly();
            }
            return lastAsked != lastDurable && failure == null;
        } finally {
            lock.unlock();
        }
    }

    /** Whatever ends the writing is told to those who wait, also what ends this thread, such as a lack of memory. */
    private void tellingFailure(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException e) {
            settle(0, e);
        } catch (Error e) {
            settle(0, new IllegalStateException("nothing is written any more", e));
            throw e;
        }
    }

    private void commit() {
        long durable = commitWholeChanges();
        store.sync();
        settle(durable, null);
    }

    private long commitWholeChanges() {
        gate.writeLock().lock();
        try {
            long covered = asked();
            store.commit();
            return covered;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private long asked() {
        lock.lock();
        try {
            return lastAsked;
        } finally {
            lock.unlock();
        }
    }

    /** Rewrites sparse parts of the file, so that it does not grow while the same documents are written over and over. */
    private void compact() {
        store.compact(FILL_PERCENT, COMPACTED_BYTES);
    }

    private void settle(long durable, @Nullable RuntimeException error) {
        lock.lock();
        try {
            lastDurable = Math.max(lastDurable, durable);
            failure = error;
            settled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
