package press.kiosque.numbers;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.DayFolder.Folded;

/**
 * Counts the day that has not ended, aside: no page waits long for it, and until it is there shows what was counted last, or
 * nothing of today. It is counted again after a minute, or twenty times as long as it takes.
 */
@Component
class LiveNumbers {

    private static final Logger LOG = LoggerFactory.getLogger(LiveNumbers.class);

    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    private static final int SHARE = 20;
    private static final long PATIENCE_MILLIS = 500;
    private static final long SHORT_PATIENCE_MILLIS = 50;

    private final DayFolder folder;
    private final ExecutorService counter = Executors.newSingleThreadExecutor();
    private final Map<String, Counting> begun = new HashMap<>();

    LiveNumbers(DayFolder folder) {
        this.folder = folder;
    }

    /** The days from this one, the first that is not counted yet, to today; empty while they are counted the first time. */
    Optional<Folded> days(Newsroom newsroom, LocalDate from, LocalDate today) {
        return within(PATIENCE_MILLIS, newsroom, new Days(from, today));
    }

    /** The same for a page that hardly waits. */
    Optional<Folded> soon(Newsroom newsroom, LocalDate from, LocalDate today) {
        return within(SHORT_PATIENCE_MILLIS, newsroom, new Days(from, today));
    }

    private Optional<Folded> within(long millis, Newsroom newsroom, Days days) {
        Counting counting = counting(newsroom, days);
        try {
            return Optional.of(
                    counting.result().get(millis, TimeUnit.MILLISECONDS).folded());
        } catch (TimeoutException e) {
            return Optional.ofNullable(counting.before());
        } catch (ExecutionException e) {
            LOG.warn("Today is not counted: newsroom={}", newsroom.id(), e.getCause());
            return Optional.ofNullable(counting.before());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Counting counting(Newsroom newsroom, Days days) {
        Counting last = begun.get(newsroom.id());
        if (last != null && last.days().equals(days) && last.isFresh()) {
            return last;
        }
        Folded before = last != null && last.days().equals(days) ? last.latest() : null;
        var next = new Counting(days, CompletableFuture.supplyAsync(() -> count(newsroom, days), counter), before);
        begun.put(newsroom.id(), next);
        return next;
    }

    private Timed count(Newsroom newsroom, Days days) {
        long start = System.nanoTime();
        Folded folded = folder.fold(newsroom, days.from(), days.to());
        long end = System.nanoTime();
        return new Timed(folded, end + Math.max(FRESH, SHARE * (end - start)));
    }

    @PreDestroy
    void close() {
        counter.shutdownNow();
    }

    private record Days(LocalDate from, LocalDate to) {}

    private record Timed(Folded folded, long goodUntil) {}

    private record Counting(
            Days days,
            CompletableFuture<Timed> result,
            @Nullable Folded before) {

        boolean isFresh() {
            return !result.isDone()
                    || (hasResult() && System.nanoTime() - result.join().goodUntil() < 0);
        }

        @Nullable
        Folded latest() {
            return hasResult() ? result.join().folded() : before;
        }

        private boolean hasResult() {
            return result.isDone() && !result.isCompletedExceptionally();
        }
    }
}
