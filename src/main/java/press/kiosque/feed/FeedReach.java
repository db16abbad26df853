package press.kiosque.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import press.kiosque.article.Articles;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** What depends on a feed, for whoever is about to remove it. */
@Component
class FeedReach {

    /** As far back as the page of stories looks. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final Articles articles;
    private final Topics topics;
    private final Clock clock;

    FeedReach(Articles articles, Topics topics, Clock clock) {
        this.articles = articles;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * What depends on one feed; what is public the page reads.
     *
     * @param articles that it brought in the last week
     * @param topics names of those under which everything of it comes
     */
    record Reach(long articles, List<String> topics) {}

    /** What depends on this feed, with the names in this language. */
    Reach of(Feed feed, Locale language) {
        long brought = articles.countByFeedSince(
                        feed.newsroom(), clock.instant().minus(LATELY))
                .getOrDefault(feed.slug(), 0L);
        List<String> under = topics.of(feed.newsroom()).stream()
                .filter(topic -> topic.feeds().contains(feed.slug()))
                .map((Topic topic) -> topic.nameIn(language))
                .toList();
        return new Reach(brought, under);
    }
}
