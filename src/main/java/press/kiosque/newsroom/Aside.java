package press.kiosque.newsroom;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
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
    private static final long SHORT_PATIENCE_MILLIS = 50;
    private static final int KEPT = 50;

    private final ExecutorService reckoners;
    private final AsyncCache<String, T> reckoned;

    /**
     * Begins.
     *
     * @param atOnce how many things are reckoned side by side; the others wait
     * @param fresh how old a result may be that is shown
     */
    public Aside(int atOnce, Duration fresh) {
        this.reckoners = Executors.newFixedThreadPool(atOnce);
        this.reckoned = Caffeine.newBuilder()
                .executor(reckoners)
                .maximumSize(KEPT)
                .expireAfterWrite(fresh)
                .buildAsync();
    }

    /**
     * The result under this key; empty while it is being reckoned.
     *
     * @throws IllegalStateException if it could not be reckoned; the next look tries again
     */
    public Optional<T> of(String key, Supplier<T> result) {
        return within(PATIENCE_MILLIS, key, result);
    }

    /** The same for a page that shows many such things and hardly waits for each. */
    public Optional<T> soon(String key, Supplier<T> result) {
        return within(SHORT_PATIENCE_MILLIS, key, result);
    }

    private Optional<T> within(long millis, String key, Supplier<T> result) {
        try {
            return Optional.of(reckoned.get(key, any -> result.get()).get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(key + " could not be reckoned", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + key + " was reckoned", e);
        }
    }

    @Override
    public void close() {
        reckoners.shutdownNow();
    }
}
