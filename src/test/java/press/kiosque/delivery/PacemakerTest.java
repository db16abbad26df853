package press.kiosque.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.kiosque.MemoryDatabase;

@Timeout(value = 60, unit = SECONDS)
class PacemakerTest {

    private static final double SLOW = 50;
    private static final String NEWSROOM = "n";

    private final MemoryDatabase memory = new MemoryDatabase();
    private final List<Urgency> order = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void neverLetsGoMoreThanThePaceAllows() {
        var pacemaker = node();
        long began = System.nanoTime();

        IntStream.range(0, 40).forEach(message -> pacemaker.await(Urgency.DIGESTS, SLOW));

        assertThat(secondsSince(began)).isGreaterThanOrEqualTo((40 - 1) / SLOW - 0.03);
    }

    @Test
    void threeNodesTogetherGoNoFasterThanOneMayAndHardlySlower() {
        List<Pacemaker> nodes = List.of(node(), node(), node());
        long began = System.nanoTime();

        List<CompletableFuture<Void>> sending = IntStream.range(0, 6)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> IntStream.range(0, 50)
                        .forEach(message -> nodes.get(thread % 3).await(Urgency.DIGESTS, 100))))
                .toList();
        sending.forEach(CompletableFuture::join);

        assertThat(secondsSince(began)).isBetween((300 - 1) / 100.0 - 0.03, 6.0);
    }

    @Test
    void whatANodeHasLeftWhenItDiesHoldsUpNobody() {
        node().await(Urgency.DIGESTS, SLOW);
        var other = node();
        long began = System.nanoTime();

        other.await(Urgency.DIGESTS, SLOW);

        assertThat(secondsSince(began)).isLessThan(2);
    }

    @Test
    void aReplyGoesBeforeTheDigestsThatWait() throws InterruptedException {
        var pacemaker = node();
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
        var pacemaker = node();
        pacemaker.await(Urgency.DIGESTS, 1);

        var messages = CompletableFuture.runAsync(
                () -> IntStream.range(0, 20).forEach(message -> pacemaker.await(Urgency.DIGESTS, 1000)));

        assertThat(messages).succeedsWithin(Duration.ofSeconds(30));
    }

    private Pacemaker node() {
        return new Pacemaker(new SendingTurns(memory.database()), NEWSROOM);
    }

    private void take(Pacemaker pacemaker, Urgency urgency) {
        pacemaker.await(urgency, SLOW);
        order.add(urgency);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
