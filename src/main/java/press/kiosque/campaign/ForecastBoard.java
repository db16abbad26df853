package press.kiosque.campaign;

import jakarta.annotation.PreDestroy;
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
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Forecast;

/**
 * Counts aside whom pushes would reach, since that is a scan of all readers: no page waits long for it, and what is not
 * counted in time is there at the next look.
 */
@Component
class ForecastBoard {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final long PATIENCE_MILLIS = 700;
    private static final int KEPT = 50;

    private final Audiences audiences;
    private final Clock clock;
    private final ExecutorService counters = Executors.newFixedThreadPool(2);
    private final Map<String, Counting> begun = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counting> eldest) {
            return size() > KEPT;
        }
    };

    ForecastBoard(Audiences audiences, Clock clock) {
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The forecast, of half a minute ago at most; empty while it is being counted. */
    Optional<Forecast> of(Campaign push) {
        try {
            return Optional.of(counting(push).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("push " + push.id() + " has no forecast", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while readers were counted", e);
        }
    }

    private synchronized CompletableFuture<Forecast> counting(Campaign push) {
        String key = push.id() + "/" + push.version();
        Counting last = begun.get(key);
        if (last == null || last.isStale(clock.instant())) {
            last = new Counting(
                    CompletableFuture.supplyAsync(() -> audiences.forecast(push), counters), clock.instant());
            begun.put(key, last);
        }
        return last.forecast();
    }

    @PreDestroy
    void close() {
        counters.shutdownNow();
    }

    private record Counting(CompletableFuture<Forecast> forecast, Instant at) {

        boolean isStale(Instant now) {
            return forecast.isCompletedExceptionally() || (forecast.isDone() && now.isAfter(at.plus(FRESH)));
        }
    }
}
