package press.kiosque.bench;

import java.time.Duration;
import java.util.function.LongConsumer;
import press.kiosque.demo.SandboxClient;
import press.kiosque.demo.Waiting;

/** Waits until the phones of a sandbox have been silent for a while, so that no more is to be expected. */
final class Silence {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Duration lasting;
    private final Duration patience;

    /**
     * A silence.
     *
     * @param lasting how long no message came
     * @param patience until when it must have come
     */
    Silence(Duration lasting, Duration patience) {
        this.lasting = lasting;
        this.patience = patience;
    }

    /**
     * Waits for it.
     *
     * @param occasions how the occasions begin whose messages count
     * @param heard is told how many messages there are, each time that there are more
     * @throws IllegalStateException if messages keep coming
     */
    void await(SandboxClient sandbox, String occasions, LongConsumer heard) {
        long[] last = {-1, System.nanoTime()};
        Waiting.until(
                patience,
                LOOK_AGAIN,
                () -> {
                    long now = sandbox.tally(occasions).path("messages").asLong();
                    if (now != last[0]) {
                        last[0] = now;
                        last[1] = System.nanoTime();
                        heard.accept(now);
                    }
                    return System.nanoTime() - last[1] > lasting.toNanos();
                },
                "the sending did not come to an end");
    }
}
