package press.kiosque.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.digest.Pick;
import press.kiosque.digest.StoryPicks;

/** The stories to tell a reader who asks for some: fresh, not had before, in the reader's language if there are any. */
@Component
class FreshStories {

    private static final int TOLD = 5;

    /** The editors' trust first, then the newest. */
    private static final Comparator<Article> BEST_FIRST = Comparator.comparing(Article::weight)
            .thenComparing(FreshStories::appeared)
            .reversed();

    static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(FreshStories::appeared).reversed();

    private final StoryPicks picks;
    private final Articles articles;

    FreshStories(StoryPicks picks, Articles articles) {
        this.picks = picks;
        this.articles = articles;
    }

    /** The best of all, ranked as in digests. */
    List<Article> top(Turn turn) {
        return about(turn, List.of());
    }

    /** The best about any of these topics, ranked as in digests. */
    List<Article> about(Turn turn, List<String> topics) {
        return picks.top(turn.reader(), topics, turn.now(), TOLD).stream()
                .map(Pick::article)
                .toList();
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

    /** The best since this moment of what the reader follows, or of all if that is nothing. */
    List<Article> missed(Turn turn, Instant since) {
        List<String> followed = turn.reader().topics();
        return best(
                turn,
                since,
                article -> followed.isEmpty() || article.topics().stream().anyMatch(followed::contains));
    }

    private List<Article> best(Turn turn, Instant since, Predicate<Article> fits) {
        List<String> had = turn.reader().received();
        List<String> muted = turn.reader().wishes().muted();
        List<Article> fresh = articles.since(turn.newsroom().id(), since).stream()
                .filter(fits)
                .filter(article -> !had.contains(article.story()) && !muted.contains(article.story()))
                .sorted(BEST_FIRST)
                .toList();
        List<Article> readable = fresh.stream()
                .filter(article -> article.language().equals(turn.language().getLanguage()))
                .toList();
        return (readable.isEmpty() ? fresh : readable).stream().limit(TOLD).toList();
    }

    /** When it appeared, by the newsroom's word unless that lies after we first saw it. */
    static Instant appeared(Article article) {
        Instant published = article.published();
        return published == null || published.isAfter(article.firstSeen()) ? article.firstSeen() : published;
    }
}
