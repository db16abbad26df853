package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;

/** Articles as the cards of a template. */
final class StoryCards {

    /** Messenger shows 80 characters of a card's title and as many of its subtitle. */
    static final int LINE = 80;

    private StoryCards() {}

    static List<Map<String, @Nullable Object>> of(List<Article> articles) {
        return articles.stream().map(StoryCards::of).toList();
    }

    private static Map<String, @Nullable Object> of(Article article) {
        var words = new HashMap<String, @Nullable Object>();
        words.put("id", article.id());
        words.put("title", Fit.within(article.title(), LINE));
        words.put("subtitle", Fit.within(article.summary(), LINE));
        words.put("image", article.image());
        words.put("link", article.link());
        return words;
    }

    static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
