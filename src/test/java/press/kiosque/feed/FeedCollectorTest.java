package press.kiosque.feed;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Article;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.Topic;

class FeedCollectorTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");

    private final NewsServer server = new NewsServer();
    private final MemoryDatabase memory = new MemoryDatabase();
    private final Collecting collecting = new Collecting(memory.database(), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void found() {
        collecting.newsrooms.save(new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC));
        collecting.topics.save(topic("sport", List.of("sport"), List.of()));
        collecting.topics.save(topic("politique", List.of(), List.of("ministre")));
    }

    @AfterEach
    void close() throws IOException {
        collecting.close();
        server.close();
        memory.close();
    }

    @Test
    void articlesOfADueFeedAreStoredWithTheirTopics() {
        add("sport", FeedSamples.rss(FeedSamples.item(1, "Les ministres jouent")));

        IngestSummary summary = collecting.collector.collectDue();

        assertThat(summary).isEqualTo(new IngestSummary(1, 0, 1, List.of(), 1, 0));
        Article article = articles().get(0);
        assertThat(article.topics()).containsExactlyInAnyOrder("sport", "politique");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.firstSeen()).isEqualTo(NOW);
        assertThat(collecting.feeds.due(NOW)).isEmpty();
    }

    @Test
    void aBadFeedDoesNotStopTheOthers() {
        collecting.feeds.save(Feed.of("lk", "missing", "Missing", server.url("/missing")));
        add("page", "<html><body>Sign in</body></html>");
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));

        IngestSummary summary = collecting.collector.collectAll();

        assertThat(summary.newArticles()).isEqualTo(1);
        assertThat(summary.failures())
                .extracting(IngestSummary.Failure::trouble)
                .containsExactlyInAnyOrder(FeedTrouble.NOT_FOUND, FeedTrouble.WEB_PAGE);
        FeedState state = collecting.feeds.find("lk/missing").orElseThrow().state();
        assertThat(state.health()).isEqualTo(FeedState.Health.STUMBLING);
        assertThat(state.words()).isEqualTo("HTTP 404 Not Found");
        assertThat(state.nextPollAt()).isAfter(NOW.plus(Duration.ofMinutes(8)));
    }

    @Test
    void aSecondReadingStoresNothing() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        collecting.collector.collectAll();

        IngestSummary again = collecting.collector.collectAll();

        assertThat(again).isEqualTo(new IngestSummary(1, 1, 0, List.of(), 0, 0));
    }

    @Test
    void anArticleThatDidNotChangeIsLeftAloneWhenItsFeedDoes() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        collecting.collector.collectAll();
        memory.database().getCollection("articles").deleteMany(eq("title", "One"));

        add("une", FeedSamples.rss(FeedSamples.item(2, "Two") + FeedSamples.item(1, "One")));
        collecting.collector.collectAll();

        assertThat(articles()).extracting(Article::title).containsExactly("Two");
    }

    @Test
    void aCorrectedTitleIsBroughtUpToDate() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "Onne")));
        collecting.collector.collectAll();

        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        IngestSummary again = collecting.collector.collectAll();

        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.newArticles()).isZero();
        assertThat(articles()).extracting(Article::title).containsExactly("One");
    }

    @Test
    void anArticleInTwoFeedsIsOneWithTheTopicsOfBoth() {
        collecting.topics.save(topic("une", List.of("une"), List.of()));
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        add(
                "sport",
                FeedSamples.rss(
                        "<item><title>One</title>" + "<link>https://kiosque.example/1?utm_source=rss</link></item>"));

        collecting.collector.collectAll();

        Article article = articles().get(0);
        assertThat(articles()).hasSize(1);
        assertThat(article.feeds()).containsExactlyInAnyOrder("une", "sport");
        assertThat(article.topics()).containsExactlyInAnyOrder("une", "sport");
    }

    @Test
    void whatWasStoredBeforeACrashIsStoredOnce() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        collecting.collector.collectAll();
        memory.database().getCollection("feedMemories").drop();
        memory.database().getCollection("feeds").drop();
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));

        IngestSummary again = collecting.collector.collectAll();

        assertThat(again.newArticles()).isZero();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void anImplausibleDateIsNone() {
        add(
                "une",
                FeedSamples.rss("<item><title>Soon</title><link>https://kiosque.example/1</link>"
                        + "<pubDate>Mon, 10 Feb 2053 12:00:00 GMT</pubDate></item>"));

        collecting.collector.collectAll();

        assertThat(articles().get(0).published()).isNull();
    }

    @Test
    void anEntryWithoutAPageLeadsToTheNewsrooms() {
        add("une", FeedSamples.rss("<item><title>Brief</title><guid isPermaLink=\"false\">7</guid></item>"));

        collecting.collector.collectAll();

        assertThat(articles()).extracting(Article::link).containsExactly("https://kiosque.example/");
    }

    @Test
    void aFeedSaysItselfHowOftenItWantsToBeRead() {
        add(
                "une",
                FeedSamples.rss("<ttl>45</ttl><skipHours><hour>24</hour><hour>3</hour></skipHours>"
                        + "<skipDays><day>Sunday</day><day>Someday</day></skipDays>" + FeedSamples.item(1, "One")));

        collecting.collector.collectAll();

        assertThat(collecting.feeds.find("lk/une").orElseThrow().state().pace())
                .isEqualTo(new FeedPace(45, List.of(0, 3), List.of(DayOfWeek.SUNDAY)));
    }

    @Test
    void theSyndicationModuleSaysItAsPeriodAndFrequency() {
        add(
                "une",
                FeedSamples.rss("<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'> daily"
                        + "</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"));

        collecting.collector.collectAll();

        assertThat(collecting
                        .feeds
                        .find("lk/une")
                        .orElseThrow()
                        .state()
                        .paceOrAny()
                        .minutes())
                .isEqualTo(360);
    }

    @Test
    void datesOfArticlesTellAFeedsRhythmAtTheFirstReading() {
        add(
                "une",
                FeedSamples.rss("<item><title>Old</title><link>https://kiosque.example/1</link>"
                        + "<pubDate>Sat, 01 Feb 2025 10:00:00 GMT</pubDate></item>" + FeedSamples.item(2, "New")));

        collecting.collector.collectAll();

        assertThat(collecting.feeds.find("lk/une").orElseThrow().state().rhythmOrUnknown())
                .isEqualTo(FeedRhythm.UNKNOWN.with(List.of(Instant.parse("2025-02-01T10:00:00Z"), NOW), NOW));
    }

    @Test
    void aCorrectedArticleThatWasRemovedIsStoredAgain() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "Onne") + FeedSamples.item(2, "Two")));
        collecting.collector.collectAll();
        memory.database().getCollection("articles").deleteMany(eq("title", "Onne"));

        add("une", FeedSamples.rss(FeedSamples.item(1, "One") + FeedSamples.item(2, "Two, corrected")));
        IngestSummary again = collecting.collector.collectAll();

        assertThat(again.newArticles()).isEqualTo(1);
        assertThat(articles()).extracting(Article::title).containsExactlyInAnyOrder("One", "Two, corrected");
    }

    @Test
    void aFeedAtANewAddressIsTakenInWhole() {
        add("une", FeedSamples.rss(FeedSamples.item(1, "One")));
        collecting.collector.collectAll();
        String elsewhere = server.publish("elsewhere", FeedSamples.rss(FeedSamples.item(1, "One")));
        collecting.feeds.save(Feed.of("lk", "une", "une", elsewhere));

        collecting.collector.collectAll();

        assertThat(collecting.feeds.find("lk/une").orElseThrow().state().rhythmOrUnknown())
                .isEqualTo(FeedRhythm.UNKNOWN.with(List.of(NOW), NOW));
        assertThat(articles()).hasSize(1);
    }

    private void add(String slug, String document) {
        collecting.feeds.save(Feed.of("lk", slug, slug, server.publish(slug, document)));
    }

    private List<Article> articles() {
        return collecting.articles.since("lk", Instant.EPOCH);
    }

    private static Topic topic(String slug, List<String> feeds, List<String> keywords) {
        return new Topic("lk/" + slug, "lk", Map.of("fr", slug), null, feeds, List.of(), keywords);
    }
}
