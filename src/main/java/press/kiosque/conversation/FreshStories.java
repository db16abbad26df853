package press.kiosque.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.digest.Pick;
import press.kiosque.digest.StoryPicks;
import press.kiosque.understanding.Turn;

/** The stories to tell a reader who asks for some, ranked as in digests. */
@Component
class FreshStories {

    private static final int TOLD = 5;

    private final StoryPicks picks;
    private final Articles articles;

    FreshStories(StoryPicks picks, Articles articles) {
        this.picks = picks;
        this.articles = articles;
    }

    /** The best of all. */
    List<Pick> top(Turn turn) {
        return about(turn, List.of());
    }

    /** The best about any of these topics. */
    List<Pick> about(Turn turn, List<String> topics) {
        return picks.top(turn.reader(), topics, turn.now(), TOLD);
    }

    /** The best since this moment of what the reader follows, or of all if that is nothing. */
    List<Pick> missed(Turn turn, Instant since) {
        return picks.missed(turn.reader(), since, turn.now(), TOLD);
    }

    /** The article of this id, if the newsroom has it. */
    Optional<Article> find(Turn turn, String id) {
        return articles.find(List.of(id)).stream()
                .filter(article -> article.newsroom().equals(turn.newsroom().id()))
                .findFirst();
    }

    /** Those of these ids that the newsroom has, in their order. */
    List<Article> find(Turn turn, List<String> ids) {
        return articles.find(ids).stream()
                .filter(article -> article.newsroom().equals(turn.newsroom().id()))
                .sorted(Comparator.comparing(article -> ids.indexOf(article.id())))
                .toList();
    }

    /** When it appeared, by the newsroom's word unless that lies after we first saw it. */
    static Instant appeared(Article article) {
        Instant published = article.published();
        return published == null || published.isAfter(article.firstSeen()) ? article.firstSeen() : published;
    }
}
