package press.kiosque.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Reckons aside what is a scan, so that no page waits long for it: what is not ready in time is there at the next look.
 *
 * @param <T> what is reckoned
 */
public final class Aside<T> implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 700;
    private static final int KEPT = 50;

    private final ExecutorService reckoners;
    private final Duration fresh;
    private final Clock clock;
    private final Map<String, Reckoning<T>> begun = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reckoning<T>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Begins.
     *
     * @param atOnce how many things are reckoned side by side; the others wait
     * @param fresh how old a result may be that is shown
     */
    public Aside(int atOnce, Duration fresh, Clock clock) {
        this.reckoners = Executors.newFixedThreadPool(atOnce);
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * The result under this key; empty while it is being reckoned.
     *
     * @throws IllegalStateException if it could not be reckoned; the next look tries again
     */
    public Optional<T> of(String key, Supplier<T> result) {
        try {
            return Optional.of(reckoning(key, result).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(key + " could not be reckoned", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + key + " was reckoned", e);
        }
    }

    private synchronized CompletableFuture<T> reckoning(String key, Supplier<T> result) {
        Reckoning<T> last = begun.get(key);
        if (last == null || last.isStale(clock.instant().minus(fresh))) {
            last = new Reckoning<>(CompletableFuture.supplyAsync(result, reckoners), clock.instant());
            begun.put(key, last);
        }
        return last.result();
    }

    @Override
    public void close() {
        reckoners.shutdownNow();
    }

    private record Reckoning<T>(CompletableFuture<T> result, Instant at) {

        boolean isStale(Instant oldest) {
            return result.isCompletedExceptionally() || (result.isDone() && at.isBefore(oldest));
        }
    }
}
