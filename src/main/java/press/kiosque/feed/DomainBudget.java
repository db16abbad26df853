package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** So many readings a minute for each registrable domain, since many feeds may stand on one server. */
final class DomainBudget {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Map<String, Spent> spent = new HashMap<>();

    DomainBudget(int perMinute) {
        this.perMinute = perMinute;
    }

    /** What was read since this moment. */
    private record Spent(Instant since, int times) {

        boolean isOver(Instant now) {
            return now.isBefore(since) || !now.isBefore(since.plus(MINUTE));
        }
    }

    /** Those of the feeds that may be read now; the others' turn comes when they are asked for again. */
    synchronized List<Feed> within(List<Feed> feeds, Instant now) {
        spent.values().removeIf(each -> each.isOver(now));
        List<Feed> allowed = new ArrayList<>();
        for (Feed feed : feeds) {
            Spent known = spent.getOrDefault(WebAddress.owner(feed.url()), new Spent(now, 0));
            if (known.times() < perMinute) {
                spent.put(WebAddress.owner(feed.url()), new Spent(known.since(), known.times() + 1));
                allowed.add(feed);
            }
        }
        return allowed;
    }
}
