package press.kiosque.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.topic.Topic;
import press.kiosque.topic.TopicMatcher;
import press.kiosque.topic.Topics;

/**
 * What sorting a newsroom's articles takes; the rules of its topics are kept ready until they change. An editor's change
 * counts a few seconds later: a look at the database for every feed would cost as much as its articles.
 */
@Component
class NewsroomDesks {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Newsrooms newsrooms;
    private final Topics topics;
    private final Clock clock;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    NewsroomDesks(Newsrooms newsrooms, Topics topics, Clock clock) {
        this.newsrooms = newsrooms;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * One newsroom's desk.
     *
     * @param language of articles whose feed names none
     * @param rules the topics that the matcher was made of
     * @param matcher sorts under them
     * @param made when the database was asked
     */
    record Desk(Locale language, List<Topic> rules, TopicMatcher matcher, Instant made) {}

    /** The newsroom's desk as its language and topics are, or were a moment ago. */
    Desk of(String newsroom) {
        Instant now = clock.instant();
        @Nullable Desk known = desks.get(newsroom);
        if (known != null && Duration.between(known.made(), now).abs().compareTo(KEPT) < 0) {
            return known;
        }
        Desk desk = made(newsroom, known, now);
        desks.put(newsroom, desk);
        return desk;
    }

    private Desk made(String newsroom, @Nullable Desk known, Instant now) {
        Locale language = newsrooms.find(newsroom).map(Newsroom::language).orElse(Locale.ROOT);
        List<Topic> rules = topics.of(newsroom);
        TopicMatcher matcher = known != null && known.rules().equals(rules) ? known.matcher() : TopicMatcher.of(rules);
        return new Desk(language, rules, matcher, now);
    }
}
