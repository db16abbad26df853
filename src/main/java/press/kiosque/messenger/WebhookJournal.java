package press.kiosque.messenger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;

/**
 * Puts events into the broker. The calls that come while one transaction is written go together into the next, so that a
 * burst costs few writes to disk; the events of all calls keep the order in which they came.
 */
@Component
class WebhookJournal {

    /** Takes the events of one call, whichever of them the broker had before. */
    private static final String ONE_CALL = "direct:messenger-events?block=false";

    /** Takes all or, if the broker had one of them before, none. */
    private static final String MANY_CALLS = "direct:messenger-events-at-once?block=false";

    /** Calls in one transaction. */
    private static final int TOGETHER = 200;

    private final ProducerTemplate routes;
    private final Queue<Call> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

    WebhookJournal(ProducerTemplate routes) {
        this.routes = routes;
    }

    /**
     * Returns once the broker has all of these events on disk.
     *
     * @throws CamelExecutionException if it has not: then they must be told again
     */
    void store(List<Inbound> events) {
        var call = new Call(events, new CompletableFuture<>());
        waiting.add(call);
        while (!call.stored().isDone()) {
            writing.lock();
            try {
                if (!call.stored().isDone()) {
                    write(next());
                }
            } finally {
                writing.unlock();
            }
        }
        outcome(call);
    }

    /** Calls that wait while others are written. */
    int waiting() {
        return waiting.size();
    }

    private List<Call> next() {
        var calls = new ArrayList<Call>();
        for (Call call = waiting.poll(); call != null; call = calls.size() < TOGETHER ? waiting.poll() : null) {
            calls.add(call);
        }
        return calls;
    }

    /** Calls that fail together are halved until those that are at fault stand for themselves. */
    private void write(List<Call> calls) {
        try {
            routes.sendBody(
                    calls.size() == 1 ? ONE_CALL : MANY_CALLS,
                    calls.stream().flatMap(call -> call.events().stream()).toList());
            calls.forEach(call -> call.stored().complete(null));
        } catch (RuntimeException e) {
            if (calls.size() == 1) {
                calls.get(0).stored().completeExceptionally(e);
            } else {
                write(calls.subList(0, calls.size() / 2));
                write(calls.subList(calls.size() / 2, calls.size()));
            }
        }
    }

    private static void outcome(Call call) {
        try {
            call.stored().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private record Call(List<Inbound> events, CompletableFuture<Void> stored) {}
}
