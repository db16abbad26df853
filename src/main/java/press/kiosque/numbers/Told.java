package press.kiosque.numbers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;

/** Which stories and topics articles belong to; each is looked up once. */
final class Told {

    private static final About UNKNOWN = new About("", List.of());

    private final Articles articles;
    private final Map<String, About> known = new HashMap<>();

    Told(Articles articles) {
        this.articles = articles;
    }

    Set<String> stories(List<String> ids) {
        var stories = new HashSet<String>();
        about(ids).forEach(about -> stories.add(about.story()));
        stories.remove("");
        return stories;
    }

    Set<String> topics(List<String> ids) {
        var topics = new HashSet<String>();
        about(ids).forEach(about -> topics.addAll(about.topics()));
        return topics;
    }

    private List<About> about(List<String> ids) {
        List<String> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> known.put(id, UNKNOWN));
            articles.find(unknown).forEach(article -> known.put(article.id(), About.of(article)));
        }
        return ids.stream().map(id -> known.getOrDefault(id, UNKNOWN)).toList();
    }

    private record About(String story, List<String> topics) {

        static About of(Article article) {
            return new About(article.story(), article.topics());
        }
    }
}
