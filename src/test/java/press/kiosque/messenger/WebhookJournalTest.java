package press.kiosque.messenger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;

class WebhookJournalTest {

    private static final String POISON = "poison";

    private final ProducerTemplate routes = mock();
    private final WebhookJournal journal = new WebhookJournal(routes);
    private final ExecutorService callers = Executors.newFixedThreadPool(20);
    private final CountDownLatch firstIsBeingWritten = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);
    private final List<List<String>> written = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aDiskThatTakesItsTime() {
        doAnswer(sent -> {
                    List<Inbound> events = sent.getArgument(1);
                    List<String> ids =
                            events.stream().map(event -> event.source().id()).toList();
                    firstIsBeingWritten.countDown();
                    disk.await();
                    if (ids.contains(POISON)) {
                        throw new CamelExecutionException("the broker refuses", null);
                    }
                    return written.add(ids);
                })
                .when(routes)
                .sendBody(anyString(), any(Object.class));
    }

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void callsThatComeWhileOneIsWrittenAreWrittenTogether() throws Exception {
        List<CompletableFuture<Void>> calls = whileOneIsWritten("m1", "m2", "m3", "m4");

        disk.countDown();

        allOf(calls);
        assertThat(written.get(0)).containsExactly("m0");
        assertThat(written.get(1)).containsExactlyInAnyOrder("m1", "m2", "m3", "m4");
    }

    @Test
    void aCallThatFailsFailsAlone() throws Exception {
        List<CompletableFuture<Void>> calls = whileOneIsWritten("m1", "m2", POISON, "m4", "m5");

        disk.countDown();

        CompletableFuture<Void> poisoned = calls.remove(3);
        assertThatThrownBy(() -> poisoned.orTimeout(10, SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CamelExecutionException.class);
        allOf(calls);
        assertThat(written.stream().flatMap(List::stream)).containsExactlyInAnyOrder("m0", "m1", "m2", "m4", "m5");
    }

    /** The call m0 that is being written, and those that came meanwhile. */
    private List<CompletableFuture<Void>> whileOneIsWritten(String... ids) throws InterruptedException {
        var calls = new ArrayList<CompletableFuture<Void>>();
        calls.add(call("m0"));
        firstIsBeingWritten.await();
        for (String id : ids) {
            calls.add(call(id));
        }
        await().until(() -> journal.waiting() == ids.length);
        return calls;
    }

    private CompletableFuture<Void> call(String id) {
        Inbound event = new Inbound.Said(new Source(id, "le-kiosque", "24001", Instant.EPOCH), "bonjour", null);
        return CompletableFuture.runAsync(() -> journal.store(List.of(event)), callers);
    }

    private static void allOf(List<CompletableFuture<Void>> calls) {
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
                .orTimeout(10, SECONDS)
                .join();
    }
}
