package press.kiosque.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Reads feeds at the same time, but only a few of each registrable domain, and none waits for another domain's. */
final class DomainLanes {

    private final Executor pool;
    private final int perDomain;

    DomainLanes(Executor pool, int perDomain) {
        this.pool = pool;
        this.perDomain = perDomain;
    }

    /** Begins with all of them; their tasks in the order of the feeds. */
    Queue<FutureTask<FeedVisit.Visited>> start(List<Feed> feeds, FeedVisit visits) {
        Map<String, List<Queue<Runnable>>> lanes = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        Queue<FutureTask<FeedVisit.Visited>> tasks = new ArrayDeque<>();
        for (Feed feed : feeds) {
            String owner = WebAddress.owner(feed.url());
            int number = met.merge(owner, 1, Integer::sum) - 1;
            List<Queue<Runnable>> own = lanes.computeIfAbsent(owner, unused -> new ArrayList<>());
            if (number < perDomain) {
                own.add(new ArrayDeque<>());
            }
            var task = new FutureTask<>(() -> visits.visit(feed));
            own.get(number % perDomain).add(task);
            tasks.add(task);
        }
        lanes.values().forEach(own -> own.forEach(this::next));
        return tasks;
    }

    /** Runs a lane's next, and only then lets the one after it queue up again. */
    private void next(Queue<Runnable> lane) {
        pool.execute(() -> {
            lane.remove().run();
            if (!lane.isEmpty()) {
                next(lane);
            }
        });
    }
}
