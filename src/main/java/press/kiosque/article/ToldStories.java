package press.kiosque.article;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The stories of a newsroom with the articles that tell them. */
@Component
class ToldStories {

    private static final int LOOKED_THROUGH = 200;

    private final Articles articles;
    private final Stories stories;

    ToldStories(Articles articles, Stories stories) {
        this.articles = articles;
        this.stories = stories;
    }

    /** Those told at this moment or later, newest first. */
    List<ToldStory> since(String newsroom, Instant moment) {
        Map<String, Story> known =
                stories.since(newsroom, moment).stream().collect(toMap(Story::id, identity(), (one, other) -> one));
        return articles.since(newsroom, moment).stream().collect(groupingBy(Article::story)).entrySet().stream()
                .map(told -> told(Optional.ofNullable(known.get(told.getKey())), told.getValue()))
                .sorted(ToldStory.NEWEST_FIRST)
                .toList();
    }

    /** The newest that share a topic with this one and were told at this moment or later, so many at most. */
    List<ToldStory> beside(String newsroom, ToldStory told, Instant moment, int most) {
        return articles.newest(newsroom, moment, told.topics(), LOOKED_THROUGH).stream()
                .map(Article::story)
                .filter(id -> !id.equals(told.id()))
                .distinct()
                .limit(most)
                .map(id -> find(newsroom, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The newsroom's story of this id. */
    Optional<ToldStory> find(String newsroom, String id) {
        Optional<Story> known = stories.find(List.of(id)).stream().findFirst();
        Set<String> ids = new HashSet<>(Set.of(id));
        known.ifPresent(story -> ids.addAll(story.articles()));
        List<Article> telling = articles.find(ids).stream()
                .filter(article ->
                        article.newsroom().equals(newsroom) && article.story().equals(id))
                .toList();
        return telling.isEmpty() ? Optional.empty() : Optional.of(told(known, telling));
    }

    private static ToldStory told(Optional<Story> known, Collection<Article> telling) {
        List<Article> all = List.copyOf(telling);
        return new ToldStory(
                known.orElseGet(
                        () -> Story.alone(all.get(0), Publisher.of(all.get(0).link()))),
                all);
    }
}
