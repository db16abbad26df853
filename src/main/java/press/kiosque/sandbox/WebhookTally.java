package press.kiosque.sandbox;

import java.util.concurrent.atomic.LongAdder;

/** Counts what became of webhook events. */
final class WebhookTally {

    private final LongAdder added = new LongAdder();
    private final LongAdder told = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    void added() {
        added.increment();
    }

    void told() {
        told.increment();
    }

    void failed() {
        failed.increment();
    }

    void gaveUp() {
        givenUp.increment();
    }

    Count count() {
        long toldNow = told.sum();
        long givenUpNow = givenUp.sum();
        return new Count(Math.max(0, added.sum() - toldNow - givenUpNow), toldNow, failed.sum(), givenUpNow);
    }

    /** How many events wait, were taken, failed at a try, and were given up after an hour. */
    record Count(long waiting, long delivered, long failedTries, long givenUp) {}
}
