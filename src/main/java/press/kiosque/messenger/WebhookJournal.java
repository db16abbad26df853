package press.kiosque.messenger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.trace.Traces;

/**
 * Puts events into the broker. The calls that come while one transaction is written go together into the next, so that a
 * burst costs few writes to disk; the events of all calls keep the order in which they came. What was stored lately is not
 * stored again when Meta repeats it; whatever slips through, after a restart say, changes nothing when it comes twice.
 */
@Component
public class WebhookJournal {

    /** A route that does not run is an error at once, not after half a minute. */
    private static final String EVENTS = "direct:messenger-events?block=false";

    /** Calls in one transaction. */
    private static final int TOGETHER = 200;

    /** Receipts in one message of the queue, which stays so small that the broker keeps it in its journal. */
    private static final int RECEIPTS = 50;

    private static final int REMEMBERED = 50_000;

    /** So many calls at a time are no crowd. */
    private static final int FEW = 2 * Runtime.getRuntime().availableProcessors();

    /** Meta gives up a call after five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final long LONGEST_COURTESY_NANOS = 2_000_000_000;
    private static final long LOOK_AGAIN_NANOS = 1_000_000;

    private final ProducerTemplate routes;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(WebhookJournal::thread);
    private final Traces traces;
    private final Duration patience;
    private final Queue<Call> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final Cache<String, Boolean> stored =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Autowired
    WebhookJournal(ProducerTemplate routes, Traces traces) {
        this(routes, traces, PATIENCE);
    }

    WebhookJournal(ProducerTemplate routes, Traces traces, Duration patience) {
        this.routes = routes;
        this.traces = traces;
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        return new Thread(work, "webhook-journal");
    }

    /**
     * Stores these events and returns once the broker has all of them on disk, after four seconds at the latest: then they are
     * not written any more unless they are being written just then.
     *
     * @throws CompletionException with what the route threw, or the time-out; the events must be told again
     */
    void store(List<Inbound> events) {
        CompletableFuture<Void> stored = hand(events);
        try {
            stored.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            stored.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stored.completeExceptionally(e);
        }
        stored.join();
    }

    /** The same without keeping the caller. */
    CompletableFuture<Void> hand(List<Inbound> events) {
        var call = new Call(events, traces.carried().orElse(""), new CompletableFuture<>());
        inHand.incrementAndGet();
        waiting.add(call);
        writer.execute(this::writeWaiting);
        return call.stored();
    }

    /**
     * Returns once few calls are in hand, after two seconds at the latest. Whoever answers readers asks here first: Meta
     * gives up a call that is not acknowledged soon, while an answer may come a little later.
     */
    public void letCallsGoFirst() {
        long end = System.nanoTime() + LONGEST_COURTESY_NANOS;
        while (inHand.get() > FEW && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    /** What is in hand is still written. */
    @PreDestroy
    void close() {
        writer.shutdown();
    }

    private void writeWaiting() {
        var calls = new ArrayList<Call>();
        for (Call call = waiting.poll(); call != null; call = calls.size() < TOGETHER ? waiting.poll() : null) {
            if (call.stored().isDone()) {
                inHand.decrementAndGet();
            } else {
                calls.add(call);
            }
        }
        write(calls);
    }

    private void write(List<Call> calls) {
        try {
            write(calls.stream().flatMap(call -> call.events().stream()).iterator(), traces(calls));
            calls.forEach(call -> call.stored().complete(null));
        } catch (RuntimeException e) {
            refuse(calls, e);
        } catch (Error e) {
            refuse(calls, e);
            throw e;
        } finally {
            inHand.addAndGet(-calls.size());
        }
    }

    private static void refuse(List<Call> calls, Throwable why) {
        calls.forEach(call -> call.stored().completeExceptionally(why));
    }

    /** By event, the trace of the call that told it. */
    private static Map<String, String> traces(List<Call> calls) {
        var traces = new HashMap<String, String>();
        calls.stream().filter(call -> !call.trace().isEmpty()).forEach(call -> call.events()
                .forEach(event -> traces.putIfAbsent(event.source().id(), call.trace())));
        return traces;
    }

    private void write(Iterator<Inbound> events, Map<String, String> traces) {
        var byId = new LinkedHashMap<String, Inbound>();
        events.forEachRemaining(event -> byId.putIfAbsent(event.source().id(), event));
        byId.keySet().removeAll(stored.getAllPresent(byId.keySet()).keySet());
        if (!byId.isEmpty()) {
            List<Inbound> fresh = together(byId.values());
            if (traces.isEmpty()) {
                routes.sendBody(EVENTS, fresh);
            } else {
                routes.sendBodyAndHeader(EVENTS, fresh, InboundCodec.TRACES, traces);
            }
            byId.keySet().forEach(id -> stored.put(id, true));
        }
    }

    /** Each event by itself and in order, but receipts, of which there are most and whose order is no matter, in few. */
    private static List<Inbound> together(Collection<Inbound> events) {
        var together = new ArrayList<Inbound>();
        var receipts = new ArrayList<Inbound.Receipt>();
        for (Inbound event : events) {
            if (event instanceof Inbound.Receipt receipt) {
                receipts.add(receipt);
            } else {
                together.add(event);
            }
        }
        for (int from = 0; from < receipts.size(); from += RECEIPTS) {
            together.add(Inbound.Receipts.of(receipts.subList(from, Math.min(receipts.size(), from + RECEIPTS))));
        }
        return together;
    }

    private record Call(List<Inbound> events, String trace, CompletableFuture<Void> stored) {}
}
