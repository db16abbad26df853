package press.kiosque.conversation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;

/** Finds articles of the last weeks by words of their titles and summaries, with a slip of the keyboard if need be. */
@Component
class StorySearch {

    private static final Duration SEARCHED = Duration.ofDays(30);
    private static final int TOLD = 5;

    /** So much of a word must agree at its beginning, so that plurals and endings don't matter. */
    private static final int STEM = 4;

    private final Articles articles;

    StorySearch(Articles articles) {
        this.articles = articles;
    }

    /** The articles that hold all these words, those with them in the title first, then the newest; at most five. */
    List<Article> find(Turn turn, String words) {
        List<String> wanted = Folded.of(words).words();
        List<Article> all = articles.since(turn.newsroom().id(), turn.now().minus(SEARCHED));
        List<Article> found = find(all, wanted, StorySearch::begins);
        return found.isEmpty() ? find(all, wanted, (word, other) -> Spelling.isNear(word, other)) : found;
    }

    private static List<Article> find(List<Article> all, List<String> wanted, BiPredicate<String, String> fits) {
        Comparator<Article> titleFirst = Comparator.comparing(
                article -> !holds(Folded.of(article.title()).words(), wanted, fits));
        return all.stream()
                .filter(article -> holds(
                        Stream.of(article.title(), article.summary())
                                .flatMap(text -> Folded.of(text).words().stream())
                                .toList(),
                        wanted,
                        fits))
                .sorted(titleFirst.thenComparing(FreshStories.NEWEST_FIRST))
                .limit(TOLD)
                .toList();
    }

    private static boolean holds(List<String> text, List<String> wanted, BiPredicate<String, String> fits) {
        return !wanted.isEmpty()
                && wanted.stream().allMatch(word -> text.stream().anyMatch(other -> fits.test(word, other)));
    }

    private static boolean begins(String word, String other) {
        String singular = word.length() > STEM && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.length() < STEM ? other.equals(word) : other.startsWith(singular);
    }
}
