package press.kiosque.digest;

import static java.util.Collections.newSetFromMap;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.kiosque.article.Article;
import press.kiosque.topic.TextIndex;
import press.kiosque.topic.TextIndex.Text;

/**
 * Which of the stories at hand tell of a keyword.
 *
 * <p>A run meets readers one by one and stories all at once, so it is cheaper to ask "which stories hold this phrase?"
 * than to collect everybody's phrases first, which would be one more pass over all readers. The articles are split into
 * words when the first reader with keywords comes; a phrase is looked for once, however many readers follow it, and after
 * that costs a look into a map.
 */
final class FollowedWords {

    private final List<RankedStory> stories;
    private final Map<String, Set<RankedStory>> byPhrase = new ConcurrentHashMap<>();
    private final List<RankedStory> tellers = new ArrayList<>();
    private volatile boolean indexed;
    private TextIndex index = new TextIndex(List.of());

    FollowedWords(List<RankedStory> stories) {
        this.stories = stories;
    }

    /** The stories that tell of any of these keywords, by identity, and for each the first of the keywords. */
    Map<RankedStory, String> tellingOf(List<String> keywords) {
        if (keywords.isEmpty()) {
            return Map.of();
        }
        var found = new IdentityHashMap<RankedStory, String>();
        for (String keyword : keywords) {
            byPhrase.computeIfAbsent(keyword, this::find).forEach(story -> found.putIfAbsent(story, keyword));
        }
        return found;
    }

    private Set<RankedStory> find(String phrase) {
        prepare();
        Set<RankedStory> found = newSetFromMap(new IdentityHashMap<>());
        index.find(phrase).forEach(text -> found.add(tellers.get(text)));
        return found;
    }

    private void prepare() {
        if (!indexed) {
            synchronized (tellers) {
                if (!indexed) {
                    index = new TextIndex(texts());
                    indexed = true;
                }
            }
        }
    }

    private List<Text> texts() {
        var texts = new ArrayList<Text>();
        for (RankedStory story : stories) {
            for (Article article : story.articles()) {
                texts.add(new Text(article.title(), article.summary(), Locale.forLanguageTag(article.language())));
                tellers.add(story);
            }
        }
        return texts;
    }
}
