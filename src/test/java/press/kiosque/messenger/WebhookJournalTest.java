package press.kiosque.messenger;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;
import press.kiosque.trace.Traces;

class WebhookJournalTest {

    private static final int CROWD = 4 * Runtime.getRuntime().availableProcessors();
    private static final String POISON = "poison";

    private final ProducerTemplate routes = mock();
    private final WebhookJournal journal = new WebhookJournal(routes, Traces.off());
    private final CountDownLatch firstIsBeingWritten = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);
    private final List<List<String>> written = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aDiskThatTakesItsTime() {
        doAnswer(this::store).when(routes).sendBody(anyString(), any(Object.class));
    }

    private @Nullable Object store(InvocationOnMock sent) throws InterruptedException {
        List<Inbound> events = sent.getArgument(1);
        List<String> ids = events.stream().map(event -> event.source().id()).toList();
        firstIsBeingWritten.countDown();
        disk.await();
        if (ids.contains(POISON)) {
            throw new CamelExecutionException("the broker refuses", null);
        }
        written.add(ids);
        return null;
    }

    @AfterEach
    void stop() {
        disk.countDown();
        journal.close();
    }

    @Test
    void callsThatComeWhileOneIsWrittenAreWrittenTogether() throws Exception {
        List<CompletableFuture<Void>> calls = whileOneIsWritten("m1", "m2", "m3", "m4");

        disk.countDown();

        assertThat(calls).allSatisfy(call -> assertThat(call).succeedsWithin(10, SECONDS));
        assertThat(written.get(0)).containsExactly("m0");
        assertThat(written.get(1)).containsExactly("m1", "m2", "m3", "m4");
    }

    @Test
    void whatIsToldAgainIsStoredOnce() {
        disk.countDown();
        journal.store(List.of(said("m1")));

        journal.store(List.of(said("m1"), said("m2"), said("m2")));
        journal.store(List.of(said("m1")));

        assertThat(written).containsExactly(List.of("m1"), List.of("m2"));
    }

    @Test
    void receiptsAreStoredInFewAndWhatReadersDidOneByOne() {
        disk.countDown();
        List<Inbound> told = new ArrayList<>(List.of(read("r0"), said("m1"), said("m2")));
        IntStream.rangeClosed(1, 100).forEach(n -> told.add(read("r" + n)));

        journal.store(told);

        assertThat(written).containsExactly(List.of("m1", "m2", "r0", "r50", "r100"));
    }

    @Test
    void whatTheBrokerRefusedIsStoredWhenItIsToldAgain() {
        disk.countDown();
        doThrow(new CamelExecutionException("the broker is gone", null))
                .doAnswer(this::store)
                .when(routes)
                .sendBody(anyString(), any(Object.class));

        assertThat(call("m1"))
                .failsWithin(10, SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(CamelExecutionException.class);
        assertThat(call("m1")).succeedsWithin(10, SECONDS);

        assertThat(written).containsExactly(List.of("m1"));
    }

    @Test
    void whatIsNotOnDiskInTimeIsToBeToldAgainAndWaitsNoLonger() throws Exception {
        var hurried = new WebhookJournal(routes, Traces.off(), Duration.ofMillis(100));
        CompletableFuture<Void> beingWritten = runAsync(() -> hurried.store(List.of(said("m1"))));
        firstIsBeingWritten.await();
        List<CompletableFuture<Void>> calls = List.of(beingWritten, runAsync(() -> hurried.store(List.of(said("m2")))));

        assertThat(calls).allSatisfy(call -> assertThat(call)
                .failsWithin(10, SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(TimeoutException.class));
        disk.countDown();
        CompletableFuture<Void> again = hurried.hand(List.of(said("m2"), said("m3")));

        assertThat(again).succeedsWithin(10, SECONDS);
        assertThat(written).containsExactly(List.of("m1"), List.of("m2", "m3"));
        hurried.close();
    }

    @Test
    void whoeverWaitsLearnsEvenThatTheMemoryIsUsedUp() {
        doThrow(new OutOfMemoryError("made up")).when(routes).sendBody(anyString(), any(Object.class));

        assertThat(call("m1"))
                .failsWithin(10, SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void allCallsThatWereWrittenTogetherLearnThatItFailed() throws Exception {
        List<CompletableFuture<Void>> calls = whileOneIsWritten("m1", POISON, "m3");

        disk.countDown();

        assertThat(calls.remove(0)).succeedsWithin(10, SECONDS);
        assertThat(calls).allSatisfy(call -> assertThat(call)
                .failsWithin(10, SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(CamelExecutionException.class));
    }

    @Test
    void anErrorOfTheMachineKeepsNoCallWaitingNorThoseAfterIt() {
        disk.countDown();
        doThrow(new OutOfMemoryError("made up"))
                .doAnswer(this::store)
                .when(routes)
                .sendBody(anyString(), any(Object.class));

        assertThat(call("m1")).failsWithin(10, SECONDS).withThrowableOfType(ExecutionException.class);
        assertThat(call("m2")).succeedsWithin(10, SECONDS);
    }

    @Test
    void whoAnswersReadersLetsCallsGoFirstButNotForEver() throws Exception {
        List<CompletableFuture<Void>> calls = whileOneIsWritten(
                IntStream.rangeClosed(1, CROWD).mapToObj(Integer::toString).toArray(String[]::new));
        CompletableFuture<Void> courtesy = CompletableFuture.runAsync(journal::letCallsGoFirst);

        assertThatThrownBy(() -> courtesy.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(courtesy).succeedsWithin(10, SECONDS);
        assertThat(calls).allSatisfy(call -> assertThat(call).isNotDone());
    }

    /** The call m0 that is being written, and those that came meanwhile. */
    private List<CompletableFuture<Void>> whileOneIsWritten(String... ids) throws InterruptedException {
        var calls = new ArrayList<CompletableFuture<Void>>();
        calls.add(call("m0"));
        firstIsBeingWritten.await();
        for (String id : ids) {
            calls.add(call(id));
        }
        return calls;
    }

    private CompletableFuture<Void> call(String id) {
        return journal.hand(List.of(said(id)));
    }

    private static Inbound read(String id) {
        return new Inbound.Read(new Source(id, "le-kiosque", "24001", Instant.EPOCH), Instant.EPOCH);
    }

    private static Inbound said(String id) {
        return new Inbound.Said(new Source(id, "le-kiosque", "24001", Instant.EPOCH), "bonjour", null);
    }
}
