package press.kiosque.feed;

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

/** What sorting a newsroom's articles takes; the rules of its topics are kept ready until they change. */
@Component
class NewsroomDesks {

    private final Newsrooms newsrooms;
    private final Topics topics;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    NewsroomDesks(Newsrooms newsrooms, Topics topics) {
        this.newsrooms = newsrooms;
        this.topics = topics;
    }

    /**
     * One newsroom's desk.
     *
     * @param language of articles whose feed names none
     * @param rules the topics that the matcher was made of
     * @param matcher sorts under them
     */
    record Desk(Locale language, List<Topic> rules, TopicMatcher matcher) {}

    /** The newsroom's desk as its language and topics are now; two look-ups. */
    Desk of(String newsroom) {
        Locale language = newsrooms.find(newsroom).map(Newsroom::language).orElse(Locale.ROOT);
        List<Topic> rules = topics.of(newsroom);
        @Nullable Desk known = desks.get(newsroom);
        TopicMatcher matcher = known != null && known.rules().equals(rules) ? known.matcher() : TopicMatcher.of(rules);
        var desk = new Desk(language, rules, matcher);
        desks.put(newsroom, desk);
        return desk;
    }
}
