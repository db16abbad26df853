package press.kiosque.opening;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;

/** The addresses of articles, remembered for some minutes: the same few dozen stand in a hundred thousand messages. */
@Component
class ArticleLinks {

    private static final int KEPT = 5000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Articles articles;
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();

    ArticleLinks(Articles articles) {
        this.articles = articles;
    }

    /** The addresses of these articles by their ids; unknown ones are left out. */
    Map<String, String> of(Collection<String> ids) {
        return known.getAll(
                ids, missing -> articles.find(Set.copyOf(missing)).stream().collect(toMap(Article::id, Article::link)));
    }
}
