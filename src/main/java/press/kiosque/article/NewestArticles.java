package press.kiosque.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The newest articles of each language among those that are handed over, so many at most. */
final class NewestArticles {

    private static final Comparator<Article> BY_AGE =
            Comparator.comparing(Article::firstSeen).thenComparing(Article::id);

    private final int most;
    private final Map<String, PriorityQueue<Article>> byLanguage = new HashMap<>();

    NewestArticles(int most) {
        this.most = most;
    }

    void add(Article article) {
        var kept = byLanguage.computeIfAbsent(article.language(), unused -> new PriorityQueue<>(BY_AGE));
        kept.add(article);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Oldest first. */
    List<Article> inOrder() {
        List<Article> all = new ArrayList<>();
        byLanguage.values().forEach(all::addAll);
        all.sort(BY_AGE);
        return all;
    }
}
