package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.kiosque.article.Article;
import press.kiosque.digest.DigestSettings.FreshBy;

class RankedStoriesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final DigestSettings SETTINGS = settings(FreshBy.PUBLISHED);

    @Test
    void theNewestComesFirst() {
        var stories = ranked(article("old", 9, "sport"), article("new", 1, "sport"));

        assertThat(stories.pick(Set.of("sport"), Set.of(), 5))
                .extracting(Article::id)
                .containsExactly("new", "old");
    }

    @Test
    void theEditorsTrustInAFeedLiftsItsStories() {
        var stories = ranked(article("plain", 1, "sport"), weighted(article("trusted", 5, "sport"), 3));

        assertThat(stories.pick(Set.of("sport"), Set.of(), 1))
                .extracting(Article::id)
                .containsExactly("trusted");
    }

    @Test
    void noStoryComesTwiceToAReader() {
        var stories = ranked(article("had", 1, "sport"), article("new", 2, "sport"));

        assertThat(stories.pick(Set.of("sport"), Set.of("had"), 5))
                .extracting(Article::id)
                .containsExactly("new");
    }

    @Test
    void storiesOfOtherTopicsAreLeftOut() {
        var stories = ranked(article("match", 1, "sport"), article("vote", 1, "politics"));

        assertThat(stories.pick(Set.of("politics"), Set.of(), 5))
                .extracting(Article::id)
                .containsExactly("vote");
    }

    @Test
    void oneTopicDoesNotFillTheDigestWhileThereAreOthers() {
        var stories = ranked(
                article("s1", 1, "sport"),
                article("s2", 2, "sport"),
                article("s3", 3, "sport"),
                article("s4", 4, "sport"),
                article("p1", 9, "politics"));

        assertThat(stories.pick(Set.of("sport", "politics"), Set.of(), 4))
                .extracting(Article::id)
                .containsExactly("s1", "s2", "p1", "s3");
    }

    @Test
    void whatIsOlderThanTheWindowOrFromTheFutureIsLeftOut() {
        var stories = ranked(article("old", 37, "sport"), article("tomorrow", -20, "sport"));

        assertThat(stories.pick(Set.of("sport"), Set.of(), 5)).isEmpty();
    }

    @Test
    void feedsWithOldDatesAreFreshByWhenWeFirstSawThem() {
        var article = article("archive", 9000, "sport");

        var stories = new RankedStories(List.of(article), settings(FreshBy.FIRST_SEEN), NOW);

        assertThat(stories.pick(Set.of("sport"), Set.of(), 5)).hasSize(1);
    }

    private static RankedStories ranked(Article... articles) {
        return new RankedStories(List.of(articles), SETTINGS, NOW);
    }

    private static DigestSettings settings(FreshBy freshBy) {
        return new DigestSettings(Duration.ofHours(36), Duration.ofHours(8), Duration.ofHours(6), freshBy, 2, 400);
    }

    private static Article article(String id, int hoursOld, String topic) {
        return new Article(
                id,
                "n",
                "https://news.example/" + id,
                "Un titre",
                "",
                null,
                List.of(),
                "fr",
                NOW.minus(Duration.ofHours(hoursOld)),
                null,
                NOW,
                List.of("une"),
                List.of(topic),
                1.0);
    }

    private static Article weighted(Article article, double weight) {
        return new Article(
                article.id(),
                article.newsroom(),
                article.link(),
                article.title(),
                article.summary(),
                article.image(),
                article.categories(),
                article.language(),
                article.published(),
                article.updated(),
                article.firstSeen(),
                article.feeds(),
                article.topics(),
                weight);
    }
}
