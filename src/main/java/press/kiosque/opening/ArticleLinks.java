package press.kiosque.opening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Articles;

/** The addresses of articles, remembered for some minutes: the same few dozen stand in a hundred thousand messages. */
@Component
class ArticleLinks {

    private static final int KEPT = 5000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Articles articles;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    };

    ArticleLinks(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** The addresses of these articles by their ids; unknown ones are left out. */
    synchronized Map<String, String> of(List<String> ids) {
        Instant now = clock.instant();
        List<String> unknown =
                ids.stream().filter(id -> !isFresh(known.get(id), now)).toList();
        if (!unknown.isEmpty()) {
            articles.find(unknown).forEach(article -> known.put(article.id(), new Known(article.link(), now)));
        }
        var links = new HashMap<String, String>();
        for (String id : ids) {
            Known link = known.get(id);
            if (link != null) {
                links.put(id, link.address());
            }
        }
        return links;
    }

    private static boolean isFresh(@Nullable Known link, Instant now) {
        return link != null && now.isBefore(link.at().plus(FRESH));
    }

    private record Known(String address, Instant at) {}
}
