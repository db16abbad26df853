package press.kiosque.digest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.Story.Treatment;

/**
 * A story at one moment, with what it is worth to everybody.
 *
 * @param id the story's
 * @param articles the fresh ones that tell it, the one to show first
 * @param topics of all these articles, each once
 * @param newsrooms how many tell it
 * @param earlier ids of the stories that it develops, nearest first
 * @param later ids of the stories that develop it
 * @param affair id of the story with which its affair begins; null if it stands alone
 * @param treatment what editors decided about it
 * @param worth the product of its parts that are the same for all readers
 */
record RankedStory(
        String id,
        List<Article> articles,
        List<String> topics,
        int newsrooms,
        List<String> earlier,
        Set<String> later,
        @Nullable String affair,
        Treatment treatment,
        double worth) {

    /** The article to show to somebody who reads this language, in another language if none is in it. */
    Article in(String language) {
        return articles.stream()
                .filter(article -> article.language().equals(language))
                .findFirst()
                .orElse(articles.get(0));
    }

    /** Whether the reader had it, by its id or one of its articles, or has already read what followed from it. */
    boolean isKnownFrom(Set<String> received) {
        return isAmong(received) || (!later.isEmpty() && anyOf(later, received));
    }

    /** Whether the reader has heard enough of it, or of what it develops. */
    boolean isMuted(List<String> muted) {
        return !muted.isEmpty() && (isAmong(muted) || anyOf(earlier, muted));
    }

    /** Whether this id, or that of one of its articles, is among these. */
    boolean isAmong(Collection<String> ids) {
        return ids.contains(id)
                || (articles.size() > 1 && articles.stream().anyMatch(article -> ids.contains(article.id())));
    }

    /** Whether the reader had a story that this one develops. */
    boolean isUpdateAfter(Set<String> received) {
        return !earlier.isEmpty() && anyOf(earlier, received);
    }

    private static boolean anyOf(Collection<String> some, Collection<String> ids) {
        return some.stream().anyMatch(ids::contains);
    }
}
