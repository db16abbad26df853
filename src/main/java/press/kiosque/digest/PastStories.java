package press.kiosque.digest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.kiosque.article.Article;
import press.kiosque.article.Story;

/**
 * What could be told at moments of the past. An article counts from when it was first seen, a newsroom from when its
 * article was; words, topics, weights and what editors decided are those of today.
 */
final class PastStories {

    /** Most readers' hours fall on few moments. */
    private static final int KEPT = 64;

    private final Map<String, Article> articles;
    private final List<Story> stories;
    private final DigestSettings settings;
    private final Map<Instant, RankedStories> byMoment = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, RankedStories> eldest) {
            return size() > KEPT;
        }
    };

    PastStories(Collection<Article> articles, Collection<Story> stories, DigestSettings settings) {
        this.articles = new HashMap<>();
        articles.forEach(article -> this.articles.put(article.id(), article));
        this.stories = List.copyOf(stories);
        this.settings = settings;
    }

    /** The stories as of this moment. */
    RankedStories at(Instant moment) {
        return byMoment.computeIfAbsent(moment, this::rank);
    }

    private RankedStories rank(Instant moment) {
        Instant from = moment.minus(settings.window());
        List<Article> seen = articles.values().stream()
                .filter(article -> !article.firstSeen().isAfter(moment)
                        && !article.firstSeen().isBefore(from))
                .toList();
        List<Story> known = stories.stream()
                .filter(story -> !story.first().isAfter(moment))
                .map(story -> story.last().isAfter(moment) ? asOf(moment, story) : story)
                .toList();
        return new RankedStories(seen, known, settings, moment, id -> Optional.empty());
    }

    private Story asOf(Instant moment, Story story) {
        var hosts = new ArrayList<String>();
        for (String id : story.articles()) {
            Article article = articles.get(id);
            if (article != null && !article.firstSeen().isAfter(moment)) {
                hosts.add("." + URI.create(article.link()).getHost());
            }
        }
        List<String> publishers = story.publishers().stream()
                .filter(publisher -> hosts.stream().anyMatch(host -> host.endsWith("." + publisher)))
                .toList();
        return new Story(
                story.id(),
                story.newsroom(),
                story.articles(),
                publishers,
                story.first(),
                story.last(),
                story.predecessor(),
                story.treatment());
    }
}
