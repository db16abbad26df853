package press.kiosque.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One event, told by several articles or followed by another. A story that a single article tells, without affair and
 * treatment, needs no document: see {@link #alone}.
 *
 * @param id the id of the article that told it first
 * @param newsroom the newsroom's id
 * @param articles ids of the articles that tell it, oldest first
 * @param publishers who tells it: registrable domains of the articles' links
 * @param first when its first article was seen
 * @param last when its newest article was seen
 * @param predecessor id of the story that it develops; null if it begins an affair
 * @param treatment what editors decided about it
 */
public record Story(
        @BsonId String id,
        String newsroom,
        List<String> articles,
        List<String> publishers,
        Instant first,
        Instant last,
        @Nullable String predecessor,
        Treatment treatment) {

    public Story {
        articles = List.copyOf(articles);
        publishers = List.copyOf(publishers);
        treatment = Objects.requireNonNullElse(treatment, Treatment.NONE);
    }

    /** The story that these articles tell, oldest first. */
    static Story of(String id, List<Article> articles, @Nullable String predecessor, Treatment treatment) {
        return new Story(
                id,
                articles.get(0).newsroom(),
                articles.stream().map(Article::id).toList(),
                articles.stream()
                        .map(article -> Publisher.of(article.link()))
                        .distinct()
                        .toList(),
                articles.get(0).firstSeen(),
                articles.get(articles.size() - 1).firstSeen(),
                predecessor,
                treatment);
    }

    /** The story of an article that no other tells. */
    public static Story alone(Article article, String publisher) {
        return new Story(
                article.story(),
                article.newsroom(),
                List.of(article.id()),
                List.of(publisher),
                article.firstSeen(),
                article.firstSeen(),
                null,
                Treatment.NONE);
    }

    /**
     * What editors decided about a story.
     *
     * @param pinned it comes before all others for whom it is about
     * @param mustCarry it is in everybody's next digest, whatever they follow
     * @param held it is in nobody's digest
     * @param words what readers are told in place of the newsroom's own words; null if nothing
     */
    public record Treatment(
            boolean pinned,
            boolean mustCarry,
            boolean held,
            @Nullable Words words) {

        /** Nothing. */
        public static final Treatment NONE = new Treatment(false, false, false, null);

        /** This article as readers are told of it. */
        public Article told(Article article) {
            return words == null || !words.language().equals(article.language())
                    ? article
                    : article.worded(words.title(), words.summary());
        }
    }

    /**
     * A title and a summary that an editor gave a story, for its articles of one language.
     *
     * @param language ISO 639 code
     * @param title plain text, never blank
     * @param summary plain text; may be empty
     */
    public record Words(String language, String title, String summary) {}
}
