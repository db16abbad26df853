package press.kiosque.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Leases;

/**
 * Reads many feeds at once. One that fails is recorded with its cause and never stops the others. Safe to repeat after a
 * crash: articles are stored before the feed's state says so.
 */
@Component
public class FeedCollector implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FeedCollector.class);

    private static final int RECORDED_TOGETHER = 100;

    /** Of all nodes one reads what is due. A tick mostly takes seconds; one that takes longer than this another node joins. */
    private static final String LEASE = "feeds";

    private static final Duration LEASED = Duration.ofMinutes(1);

    private final Feeds feeds;
    private final FeedVisit visits;
    private final VisitBook book;
    private final Leases leases;
    private final Clock clock;
    private final ExecutorService pool;
    private final DomainLanes lanes;
    private final DomainBudget budget;

    FeedCollector(Feeds feeds, FeedVisit visits, VisitBook book, Leases leases, FeedSettings settings, Clock clock) {
        this.feeds = feeds;
        this.visits = visits;
        this.book = book;
        this.leases = leases;
        this.clock = clock;
        this.pool = Executors.newFixedThreadPool(settings.parallel(), work -> {
            var thread = new Thread(work, "feed-collector");
            thread.setDaemon(true);
            return thread;
        });
        this.lanes = new DomainLanes(pool, settings.perDomain());
        this.budget = new DomainBudget(settings.perMinute());
    }

    /**
     * Reads the feeds whose time has come, as far as their domains' budgets allow, unless another node is at it. Called by the
     * route {@code feeds}.
     */
    public IngestSummary collectDue() {
        if (feeds.due(clock.instant()).isEmpty() || !leases.take(LEASE, LEASED)) {
            return IngestSummary.of(List.of(), 0);
        }
        try {
            return read(feeds.due(clock.instant()));
        } finally {
            leases.leave(LEASE);
        }
    }

    /** Reads this newsroom's feeds now, but for those that are paused. */
    public IngestSummary collect(String newsroom) {
        return read(feeds.of(newsroom).stream().filter(feed -> !feed.paused()).toList());
    }

    /** Reads every feed now, but for those that are paused. */
    public IngestSummary collectAll() {
        return read(feeds.all().stream().filter(feed -> !feed.paused()).toList());
    }

    /** Ends the threads of the pool. */
    @Override
    public void close() {
        pool.shutdownNow();
    }

    private IngestSummary read(List<Feed> due) {
        List<Feed> allowed = budget.within(due, clock.instant());
        Queue<FutureTask<FeedVisit.Visited>> started = lanes.start(allowed, visits);
        List<FeedVisit.Visited> done = new ArrayList<>();
        List<FeedVisit.Visited> together = new ArrayList<>();
        for (Feed feed : allowed) {
            together.add(finished(feed, started.remove()));
            if (together.size() == RECORDED_TOGETHER || started.isEmpty()) {
                record(together);
                together.forEach(visit -> done.add(visit.recorded()));
                together.clear();
            }
        }
        return IngestSummary.of(done, due.size() - allowed.size());
    }

    private FeedVisit.Visited finished(Feed feed, Future<FeedVisit.Visited> visit) {
        try {
            return visit.get();
        } catch (ExecutionException e) {
            log.error("A feed could not be taken in: feed={}", feed.id(), e.getCause());
            return visits.failed(feed, new FetchResult.Failed(FeedTrouble.BROKEN, "our own error: " + e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while feeds were read", e);
        }
    }

    private void record(List<FeedVisit.Visited> visited) {
        book.record(visited);
        for (FeedVisit.Visited visit : visited) {
            visit.failed()
                    .ifPresent(failed -> log.warn(
                            "A feed could not be read: feed={} trouble={} words={}",
                            visit.feed().id(),
                            failed.cause(),
                            failed.words()));
        }
    }
}
