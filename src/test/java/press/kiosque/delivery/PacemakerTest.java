package press.kiosque.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = SECONDS)
class PacemakerTest {

    private static final double SLOW = 50;

    private final List<Urgency> order = new CopyOnWriteArrayList<>();

    @Test
    void neverLetsGoMoreThanThePaceAllows() {
        var pacemaker = new Pacemaker(SLOW);
        long began = System.nanoTime();

        IntStream.range(0, 40).forEach(message -> pacemaker.await(Urgency.DIGESTS, SLOW));

        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(seconds).isGreaterThanOrEqualTo((40 - 1 - SLOW * 0.01) / SLOW - 0.01);
    }

    @Test
    void aReplyGoesBeforeTheDigestsThatWait() throws InterruptedException {
        var pacemaker = new Pacemaker(SLOW);
        var underWay = new CountDownLatch(5);
        List<CompletableFuture<Void>> digests = IntStream.range(0, 3)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 20; i++) {
                        take(pacemaker, Urgency.DIGESTS);
                        underWay.countDown();
                    }
                }))
                .toList();
        underWay.await();

        IntStream.range(0, 3).forEach(reply -> take(pacemaker, Urgency.REPLIES));
        digests.forEach(CompletableFuture::join);

        assertThat(order.lastIndexOf(Urgency.REPLIES)).isLessThan(30);
    }

    @Test
    void takesUpANewPaceAtOnce() {
        var pacemaker = new Pacemaker(0.1);

        var messages = CompletableFuture.runAsync(
                () -> IntStream.range(0, 20).forEach(message -> pacemaker.await(Urgency.DIGESTS, 1000)));

        assertThat(messages).succeedsWithin(Duration.ofSeconds(30));
    }

    private void take(Pacemaker pacemaker, Urgency urgency) {
        pacemaker.await(urgency, SLOW);
        order.add(urgency);
    }
}
