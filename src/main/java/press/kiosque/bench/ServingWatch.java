package press.kiosque.bench;

import java.time.Duration;

/** Sees how readers are served over time. */
final class ServingWatch {

    private final int readers;
    private final Duration patience;
    private final long began = System.nanoTime();
    private long served;
    private long changed = began;
    private long longest;
    private long servedBefore;

    /** A watch over so many readers, that is over if nobody is served for so long. */
    ServingWatch(int readers, Duration patience) {
        this.readers = readers;
        this.patience = patience;
    }

    /** Takes note of how many are served now. */
    void see(long now) {
        if (now > served) {
            long pause = System.nanoTime() - changed;
            if (pause > longest) {
                longest = pause;
                servedBefore = served;
            }
            served = now;
            changed += pause;
        }
    }

    boolean isOver() {
        return served >= readers || System.nanoTime() - changed > patience.toNanos();
    }

    int readers() {
        return readers;
    }

    long served() {
        return served;
    }

    /** From the beginning to the last reader served. */
    double seconds() {
        return (changed - began) / 1e9;
    }

    /** How many were served before the longest pause. */
    long servedBeforeLongestPause() {
        return servedBefore;
    }

    /** The longest time in seconds in which nobody was served while somebody waited. */
    double longestPause() {
        return longest / 1e9;
    }
}
