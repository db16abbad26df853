package press.kiosque.campaign;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.delivery.Deliveries;

/** Knows by the ledger who was told a story, in whatever edition, push or answer. */
@Component
class ToldReaders {

    private final Articles articles;
    private final Deliveries ledger;

    ToldReaders(Articles articles, Deliveries ledger) {
        this.articles = articles;
        this.ledger = ledger;
    }

    /** Their ids; a scan. */
    Set<String> of(String newsroom, String story) {
        List<Article> telling = articles.telling(newsroom, story);
        Instant first = telling.stream()
                .map(Article::firstSeen)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var readers = new HashSet<String>();
        try (MongoCursor<String> told =
                ledger.told(newsroom, telling.stream().map(Article::id).toList(), first)) {
            told.forEachRemaining(readers::add);
        }
        return readers;
    }
}
