package press.kiosque.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.article.Articles;
import press.kiosque.feed.Feed;
import press.kiosque.feed.FeedRhythm;
import press.kiosque.feed.FeedState.Health;
import press.kiosque.feed.FeedWatch;
import press.kiosque.feed.Feeds;
import press.kiosque.newsroom.DaySoFar;
import press.kiosque.newsroom.DaySoFar.Figure;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.SubscriberList;

/** How a newsroom is doing, in a few numbers. */
@Component
@ConditionalOnWebApplication
class Pulse {

    private static final Set<Health> TROUBLED = Set.of(Health.STUMBLING, Health.FAILING, Health.GONE);

    private final SubscriberList subscribers;
    private final Articles articles;
    private final Feeds feeds;
    private final FeedWatch watch;
    private final List<DaySoFar> days;

    Pulse(SubscriberList subscribers, Articles articles, Feeds feeds, FeedWatch watch, List<DaySoFar> days) {
        this.subscribers = subscribers;
        this.articles = articles;
        this.feeds = feeds;
        this.watch = watch;
        this.days = days;
    }

    /** How many readers there are of each status; every status has a number. */
    Map<Status, Long> readers(String newsroom) {
        return subscribers.countByStatus(newsroom);
    }

    /** What the day has brought so far; nothing while it is being counted. */
    List<Figure> soFar(Newsroom newsroom, LocalDate today) {
        return days.stream().flatMap(day -> day.of(newsroom, today).stream()).toList();
    }

    /** How many articles came since this moment. */
    long articlesSince(String newsroom, Instant moment) {
        return articles.countSince(newsroom, moment);
    }

    /** The newsroom's silence, if it is longer than usual at this time of day. */
    Optional<FeedRhythm.Silence> silence(String newsroom) {
        return watch.alarm(newsroom);
    }

    /** Feeds that don't read well and that nobody paused, the worst first. */
    List<Feed> troubledFeeds(String newsroom) {
        return feeds.of(newsroom).stream()
                .filter(feed -> !feed.paused())
                .filter(feed -> TROUBLED.contains(feed.state().health()))
                .sorted(Comparator.comparing((Feed feed) -> feed.state().failures())
                        .reversed())
                .toList();
    }
}
