package press.kiosque.feed;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;
import press.kiosque.topic.RemovedTopic;
import press.kiosque.topic.Topic;
import press.kiosque.topic.TopicMatcher;
import press.kiosque.topic.Topics;

/** Tries a topic's rules on what was published lately, changes them, arranges and removes topics; each deed is in the log. */
@Service
class TopicDesk {

    /** As far back as a rule is tried, and articles are sorted anew when it changes. */
    static final Duration BACK = Duration.ofDays(3);

    /** More would keep an editor waiting who changes a rule, looks, and changes it again. */
    private static final int MOST_TRIED = 5000;

    private final Topics topics;
    private final Articles articles;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    TopicDesk(Topics topics, Articles articles, Deeds deeds, Revisions revisions, Clock clock) {
        this.topics = topics;
        this.articles = articles;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * What a topic's rules would find among the articles of the last days.
     *
     * @param found the articles that meet a rule, newest first
     * @param fresh ids of those that are not under the topic yet
     * @param lost those that are under the topic and meet no rule, newest first
     * @param tried how many articles
     * @param more whether there are older ones of these days, which were not tried
     */
    record Trial(List<Article> found, Set<String> fresh, List<Article> lost, int tried, boolean more) {}

    /** Tries the topic on the newest articles; stores nothing. */
    Trial trial(Topic topic) {
        List<Article> newest = articles.newest(topic.newsroom(), clock.instant().minus(BACK), MOST_TRIED + 1);
        boolean more = newest.size() > MOST_TRIED;
        return trial(topic, more ? newest.subList(0, MOST_TRIED) : newest, more);
    }

    private static Trial trial(Topic topic, List<Article> all, boolean more) {
        var matcher = TopicMatcher.of(List.of(topic));
        var found = new ArrayList<Article>();
        var lost = new ArrayList<Article>();
        for (Article article : all) {
            if (belongs(matcher, article)) {
                found.add(article);
            } else if (article.topics().contains(topic.slug())) {
                lost.add(article);
            }
        }
        Set<String> fresh = found.stream()
                .filter(article -> !article.topics().contains(topic.slug()))
                .map(Article::id)
                .collect(toSet());
        return new Trial(found, fresh, lost, all.size(), more);
    }

    private static boolean belongs(TopicMatcher matcher, Article article) {
        return !matcher.topicsOf(
                        article.feeds(),
                        article.categories(),
                        article.title(),
                        article.summary(),
                        Locale.forLanguageTag(article.language()))
                .isEmpty();
    }

    /** Under what a topic's saves are counted. */
    static String revision(String topic) {
        return "topic:" + topic;
    }

    /**
     * Stores the topic as it was written from this version, see {@link #revision}, and sorts the articles of the last days by it.
     *
     * @return false if somebody else has stored it since they looked
     */
    boolean save(Colleague who, Topic topic, long seen) {
        who.requireMayWrite();
        boolean first = revisions.take(revision(topic.id()), seen, who.name(), clock.instant());
        if (first) {
            store(topic);
            deeds.record(who.name(), "topic.saved", topic.id());
        }
        return first;
    }

    private void store(Topic topic) {
        topics.save(topic);
        Trial trial = trial(topic, lately(topic), false);
        articles.sort(topic.slug(), trial.fresh(), ids(trial.lost()));
    }

    /** Removes a topic: nothing comes under it until it is put back, and the articles of the last days leave it. */
    void remove(Colleague who, Topic topic) {
        who.requireMayWrite();
        topics.remove(topic, who.name(), clock.instant());
        List<Article> under = lately(topic).stream()
                .filter(article -> article.topics().contains(topic.slug()))
                .toList();
        articles.sort(topic.slug(), List.of(), ids(under));
        deeds.record(who.name(), "topic.removed", topic.id());
    }

    /** Puts a removed topic back, and sorts the articles of the last days by it; empty if there is none. */
    Optional<Topic> putBack(Colleague who, String id) {
        who.requireMayWrite();
        Optional<Topic> back = topics.findRemoved(id).map(RemovedTopic::topic);
        back.ifPresent(topic -> {
            store(topic);
            deeds.record(who.name(), "topic.put-back", id);
        });
        return back;
    }

    /** Shows the topic one place earlier, to readers as to editors; the first one stays. */
    void moveUp(Colleague who, Topic topic) {
        who.requireMayWrite();
        List<String> ids = new ArrayList<>(
                topics.of(topic.newsroom()).stream().map(Topic::id).toList());
        int place = ids.indexOf(topic.id());
        if (place > 0) {
            Collections.swap(ids, place, place - 1);
            topics.arrange(topic.newsroom(), ids);
            deeds.record(who.name(), "topic.moved", topic.id());
        }
    }

    private List<Article> lately(Topic topic) {
        return articles.since(topic.newsroom(), clock.instant().minus(BACK));
    }

    private static List<String> ids(List<Article> some) {
        return some.stream().map(Article::id).toList();
    }
}
