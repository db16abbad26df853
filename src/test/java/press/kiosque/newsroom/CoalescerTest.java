package press.kiosque.newsroom;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoalescerTest {

    private static final int MANY = 120;

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final Queue<List<Integer>> commands = new ConcurrentLinkedQueue<>();
    private final AtomicInteger came = new AtomicInteger();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final Coalescer<Integer, Integer> doubled = new Coalescer<>(this::doubled);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoAsksAloneWaitsForNobody() {
        firstMayEnd.countDown();

        assertThat(doubled.ask(21)).isEqualTo(42);
        assertThat(doubled.ask(4)).isEqualTo(8);
        assertThat(commands).containsExactly(List.of(21), List.of(4));
    }

    @Test
    void whatIsAskedMeanwhileGoesTogetherAndEachGetsTheirOwnAnswer() {
        List<CompletableFuture<Integer>> answers = askWhileTheFirstIsUnderWay();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join() % 2).isZero())
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).map(n -> 2 * n).boxed().toList());
        assertThat(commands).hasSizeBetween(4, MANY / 2);
    }

    @Test
    void noCommandCarriesMoreThanFifty() {
        askWhileTheFirstIsUnderWay().forEach(CompletableFuture::join);

        assertThat(commands).allSatisfy(command -> assertThat(command).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void aFailureIsThrownToEachWhoAskedAndToNobodyAfter() {
        var failing = new AtomicInteger(1);
        var sometimes = new Coalescer<String, String>(asked -> {
            if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            return asked;
        });

        assertThatIllegalStateException().isThrownBy(() -> sometimes.ask("one")).withMessage("the database is away");
        assertThat(sometimes.ask("two")).isEqualTo("two");
    }

    @Test
    void nobodyWaitsForeverWhenTheMachineIsOutOfMemory() {
        var full = new Coalescer<String, String>(asked -> {
            throw new OutOfMemoryError("made up");
        });

        List<CompletableFuture<String>> answers = IntStream.range(0, MANY)
                .mapToObj(n -> supplyAsync(() -> full.ask("question " + n), threads))
                .toList();

        await().until(() -> answers.stream().allMatch(CompletableFuture::isCompletedExceptionally));
    }

    @Test
    void anAnswerMissingFromTheListIsAFailureAndNoEndlessWait() {
        var forgetful = new Coalescer<String, String>(asked -> List.of());

        assertThatThrownBy(() -> forgetful.ask("anybody?")).isInstanceOf(RuntimeException.class);
    }

    /** Begins with one question that takes until the others have come. */
    private List<CompletableFuture<Integer>> askWhileTheFirstIsUnderWay() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, MANY)
                .mapToObj(n -> supplyAsync(() -> ask(n), threads))
                .toList();
        await().until(() -> came.get() == MANY);
        firstMayEnd.countDown();
        return answers;
    }

    private int ask(int question) {
        came.incrementAndGet();
        return doubled.ask(question);
    }

    private List<Integer> doubled(List<Integer> questions) {
        commands.add(List.copyOf(questions));
        try {
            firstMayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return questions.stream().map(question -> 2 * question).toList();
    }
}
