package press.kiosque.article;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A story as editors see it; what is public the pages read.
 *
 * @param story with what was decided about it; of an article alone if no other tells it
 * @param articles that tell it and are at hand, newest first; at least one
 */
record ToldStory(Story story, List<Article> articles) {

    static final Comparator<ToldStory> NEWEST_FIRST = Comparator.comparing(
                    (ToldStory told) -> told.newest().firstSeen())
            .reversed()
            .thenComparing(ToldStory::id);

    ToldStory {
        articles = articles.stream()
                .sorted(Comparator.comparing(Article::firstSeen).reversed().thenComparing(Article::id))
                .toList();
    }

    public String id() {
        return story.id();
    }

    public Article newest() {
        return articles.get(0);
    }

    /** The words that readers see: those of its newest article, unless an editor has given others. */
    public Article shown() {
        return story.treatment().told(newest());
    }

    /** Slugs of the topics of all its articles. */
    public Set<String> topics() {
        var topics = new LinkedHashSet<String>();
        articles.forEach(article -> topics.addAll(article.topics()));
        return topics;
    }

    public boolean isTreated() {
        return !story.treatment().equals(Story.Treatment.NONE);
    }
}
