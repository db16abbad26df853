package press.kiosque.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a newsroom's articles of the last days told, each language by itself. */
final class StoryMemory {

    private final StorySettings settings;
    private final Map<String, StoryMatcher> matchers = new ConcurrentHashMap<>();

    StoryMemory(StorySettings settings) {
        this.settings = settings;
    }

    Story match(Article article) {
        return matcher(article).match(article);
    }

    /** Two stories that seem to be one now that this article has come. */
    Optional<Twins> twins(Article article) {
        return matcher(article).twins(article.id());
    }

    boolean knows(Article article) {
        return matcher(article).knows(article.id());
    }

    void remember(Article article, @Nullable String predecessor) {
        matcher(article).remember(article, predecessor);
    }

    /** Lets these articles tell this story from now on. */
    void move(Collection<String> articles, String story) {
        matchers.values().forEach(matcher -> matcher.move(articles, story));
    }

    private StoryMatcher matcher(Article article) {
        return matchers.computeIfAbsent(
                article.language(), language -> new StoryMatcher(Locale.forLanguageTag(language), settings));
    }
}
