package press.kiosque.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One article of a newsroom, however many of its feeds carry it.
 *
 * @param id see {@link ArticleId}
 * @param newsroom the newsroom's id
 * @param link canonical address, http or https
 * @param title plain text
 * @param summary plain text, at most {@value #SUMMARY_LENGTH} characters; empty if there is none
 * @param image address of a picture, http or https
 * @param categories as the feeds name them
 * @param language ISO 639 code of the text
 * @param published when the newsroom says that it appeared
 * @param updated when the newsroom says that it last changed
 * @param firstSeen when we first met it
 * @param feeds slugs of the feeds that carry it
 * @param topics slugs of the topics that it belongs to
 * @param weight the editor's trust in its feed, 0 to 10; the highest of its feeds
 * @param story id of the {@link Story} that it tells; its own id as long as no other article tells it
 */
public record Article(
        @BsonId String id,
        String newsroom,
        String link,
        String title,
        String summary,
        @Nullable String image,
        List<String> categories,
        String language,
        @Nullable Instant published,
        @Nullable Instant updated,
        Instant firstSeen,
        List<String> feeds,
        List<String> topics,
        double weight,
        String story) {

    /** Longer summaries are cut at a word: no reader's screen shows more. */
    public static final int SUMMARY_LENGTH = 500;

    public Article {
        if (title.isBlank()) {
            throw new IllegalArgumentException("article " + id + ": title is missing");
        }
        categories = List.copyOf(categories);
        feeds = List.copyOf(feeds);
        topics = List.copyOf(topics);
        story = Objects.requireNonNullElse(story, id);
    }

    /** An article that nobody has compared with others yet. */
    public Article(
            String id,
            String newsroom,
            String link,
            String title,
            String summary,
            @Nullable String image,
            List<String> categories,
            String language,
            @Nullable Instant published,
            @Nullable Instant updated,
            Instant firstSeen,
            List<String> feeds,
            List<String> topics,
            double weight) {
        this(
                id,
                newsroom,
                link,
                title,
                summary,
                image,
                categories,
                language,
                published,
                updated,
                firstSeen,
                feeds,
                topics,
                weight,
                id);
    }

    /** The same article telling this story. */
    Article telling(String told) {
        return with(title, summary, told);
    }

    /** The same article in these words. */
    Article worded(String otherTitle, String otherSummary) {
        return with(otherTitle, otherSummary, story);
    }

    private Article with(String otherTitle, String otherSummary, String otherStory) {
        return new Article(
                id,
                newsroom,
                link,
                otherTitle,
                otherSummary,
                image,
                categories,
                language,
                published,
                updated,
                firstSeen,
                feeds,
                topics,
                weight,
                otherStory);
    }
}
