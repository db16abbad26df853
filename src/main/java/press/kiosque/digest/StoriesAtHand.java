package press.kiosque.digest;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.article.Story;

/** Brings together what can be told at a moment. */
@Component
class StoriesAtHand {

    /** How far back an affair is followed beyond what is fresh. */
    private static final int GENERATIONS = 10;

    /** Those who ask within so long share one ranking: it changes with the stories, not with who asks. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int NEWSROOMS_KEPT = 4;

    private final Articles articles;
    private final Stories stories;
    private final DigestSettings settings;
    private final Cache<Moment, RankedStories> kept = Caffeine.newBuilder()
            .maximumSize(NEWSROOMS_KEPT)
            .expireAfterWrite(KEPT)
            .build();

    /**
     * What one ranking is for. Another comes at once when the clock is moved or this process stores something, and with the
     * next step when others do.
     *
     * @param step since 1970, each as long as {@link #KEPT}
     */
    private record Moment(String newsroom, long step, long changes) {}

    StoriesAtHand(Articles articles, Stories stories, DigestSettings settings) {
        this.articles = articles;
        this.stories = stories;
        this.settings = settings;
    }

    /** The newsroom's stories at this moment. */
    RankedStories at(String newsroom, Instant now) {
        return at(newsroom, settings, now);
    }

    /** The same for one of many who ask, up to ten seconds old. */
    RankedStories lately(String newsroom, Instant now) {
        long changes = articles.changes() + stories.changes();
        return kept.get(
                new Moment(newsroom, now.getEpochSecond() / KEPT.toSeconds(), changes), any -> at(newsroom, now));
    }

    /** The newsroom's stories as far back as this moment. */
    RankedStories since(String newsroom, Instant from, Instant now) {
        return at(newsroom, settings.over(Duration.between(from, now)), now);
    }

    private RankedStories at(String newsroom, DigestSettings over, Instant now) {
        Instant from = now.minus(over.window());
        return new RankedStories(
                articles.since(newsroom, from),
                withPredecessors(stories.since(newsroom, from)),
                over,
                now,
                id -> one(newsroom, id, now));
    }

    /**
     * One story, however old.
     *
     * @param id of the story or of one of its articles
     * @return empty if the newsroom knows no such story
     */
    Optional<RankedStory> one(String newsroom, String id, Instant now) {
        List<Article> told = tellingOf(id).stream()
                .filter(article -> article.newsroom().equals(newsroom))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryWorth(known(told.get(0).story()), settings, now).ranked(told));
    }

    /** The newsroom's stories told since this moment, for looks at moments of the past with these settings. */
    PastStories past(String newsroom, Instant from, DigestSettings settings) {
        List<Story> known = withPredecessors(stories.since(newsroom, from));
        List<Article> told = articles.since(newsroom, from);
        Set<String> missing =
                known.stream().flatMap(story -> story.articles().stream()).collect(toSet());
        told.forEach(article -> missing.remove(article.id()));
        return new PastStories(
                Stream.concat(told.stream(), articles.find(missing).stream()).toList(), known, settings);
    }

    /** The articles of these ids. */
    List<Article> articles(Collection<String> ids) {
        return articles.find(ids);
    }

    /** These stories and those that they develop, as far as they have documents. */
    List<Story> withPredecessors(Collection<Story> some) {
        var all = new ArrayList<>(some);
        List<String> missing = Affairs.missing(all);
        for (int generation = 0; generation < GENERATIONS && !missing.isEmpty(); generation++) {
            List<Story> found = stories.find(missing);
            all.addAll(found);
            missing = Affairs.missing(found);
        }
        return all;
    }

    /** The story to which this id belongs, its own or that of one of its articles, however old; empty if unknown. */
    private List<Article> tellingOf(String id) {
        List<Story> known = stories.find(storyIds(id));
        return known.isEmpty()
                ? articles.find(List.of(id))
                : articles.find(known.get(0).articles());
    }

    private List<String> storyIds(String id) {
        var ids = new ArrayList<>(List.of(id));
        articles.find(List.of(id)).forEach(article -> ids.add(article.story()));
        return ids;
    }

    /** The documents of this story and of those that it develops. */
    private List<Story> known(String story) {
        return withPredecessors(stories.find(List.of(story)));
    }
}
