package press.kiosque.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that happens elsewhere. */
public final class Waiting {

    private Waiting() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param within how long to wait at most
     * @param lookAgain how often to look
     * @param otherwise what to say if it never holds
     * @throws IllegalStateException if the condition does not hold in time
     */
    public static void until(Duration within, Duration lookAgain, BooleanSupplier condition, String otherwise) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise + " within " + within.toSeconds() + " s");
            }
            pause(lookAgain);
        }
    }

    /** Lets this much time pass. */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
