package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.NOW;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.Door;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.Wishes;
import press.kiosque.topic.Topics;

class DigestReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String OCCASION = "digest:matin:2026-11-24";

    private final MemoryDatabase memory = new MemoryDatabase();
    private final News news = new News();

    @BeforeEach
    void theMorningsDigestsWereMadeAndMoreWasToldLater() {
        for (int n = 1; n <= 6; n++) {
            news.tells("s" + n, n, "sport").tells("p" + n, n + 6, "politics");
        }
        news.tells("law", "law", 20, "fr", 1, "La loi", "politics").isToldBy("law", 2);
        try (var beans = beans(Ranking.DEFAULT)) {
            beans.getBean(Editions.class).save(News.edition(4));
            publish(beans);
            gets(beans, "n/lena", List.of("sport"), List.of("s1"));
            gets(beans, "n/ben", List.of("sport", "politics"), List.of());
            gets(beans, "n/cleo", List.of("politics"), List.of("p2"));
            laterNews();
            tellsLater(beans, "n/lena", "s6");
        }
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void withTheSameSettingsNothingDiffers() {
        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(3);
        assertThat(report.same()).isEqualTo(3);
        assertThat(report.changed()).isZero();
        assertThat(report.examples()).isEmpty();
        assertThat(report.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.meanOverlap()).isEqualTo(1);
            assertThat(edition.in()).isEmpty();
            assertThat(edition.topicsBefore()).isEqualTo(edition.topicsAfter());
        });
    }

    @Test
    void whoTakesTheEditionAtAnotherHourThanItsOwnCountsToo() {
        new Subscribers(memory.database())
                .save(News.reader("n/dora", Locale.FRENCH, List.of("sport"), List.of("s1"), Wishes.NONE));
        record(OCCASION + "T0815", "n/dora", NOW.plusSeconds(3), List.of("s1"));

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(4);
        assertThat(report.leftOut()).isZero();
    }

    @Test
    void twoEditionsThatCameTogetherAreMadeAgainTogether() {
        Edition brief = new Edition(
                "n/bref", "n", Map.of("fr", "En bref"), News.HOUR, EnumSet.allOf(DayOfWeek.class), 3, List.of());
        Subscriber dora = News.reader("n/dora", Locale.FRENCH, List.of("sport", "politics"), List.of(), Wishes.NONE);
        try (var beans = beans(Ranking.DEFAULT)) {
            beans.getBean(Editions.class).save(brief);
            beans.getBean(Subscribers.class).save(taking(dora, "matin", "bref"));
            List<Pick> picks = beans.getBean(StoriesAtHand.class)
                    .past("n", NOW.minus(Duration.ofDays(3)), News.settings(Ranking.DEFAULT))
                    .at(NOW)
                    .pick(Wanted.of(dora, News.edition(4).with(brief), List.of()));
            record(OCCASION, dora.id(), NOW.plusSeconds(3), articles(picks));
        }

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(4);
        assertThat(report.changed()).isZero();
    }

    private static Subscriber taking(Subscriber reader, String... editions) {
        return new Subscriber(
                reader.id(),
                reader.newsroom(),
                reader.recipient(),
                reader.status(),
                reader.language(),
                reader.zone(),
                reader.topics(),
                Stream.of(editions)
                        .map(slug -> new Subscription(slug, News.HOUR, EnumSet.allOf(DayOfWeek.class)))
                        .toList(),
                reader.purposes(),
                reader.nextDigestAt(),
                reader.windowEnds(),
                reader.received(),
                reader.since());
    }

    @Test
    void withOtherSettingsItSaysWhatComesInAndWhatGoesOut() {
        ReplayReport report = replay(new Ranking(8, 1, 3, 2, 0.5));

        assertThat(report.changed()).isEqualTo(2);
        assertThat(report.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.in()).containsExactly(new ReplayReport.Moved("law", "La loi", 2));
            assertThat(edition.out()).extracting(ReplayReport.Moved::story).doesNotContain("law");
            assertThat(edition.meanOverlap()).isBetween(0.5, 0.99);
        });
        assertThat(report.examples())
                .extracting(ReplayReport.Example::reader)
                .containsExactlyInAnyOrder("n/ben", "n/cleo");
        assertThat(report.examples().get(0).after().get(0).why()).isEqualTo("COVERAGE");
        assertThat(report.settings()).containsEntry("coverage", "8.0").containsEntry("half-life", "PT8H");
    }

    @Test
    void topicSharesTellHowMuchRoomEachTopicHas() {
        ReplayReport report = replay(new Ranking(0.5, 1, 3, 2, 1));

        ReplayReport.EditionChange edition = report.editions().get(0);
        assertThat(edition.topicsAfter().get("sport"))
                .isGreaterThan(edition.topicsBefore().get("sport"));
    }

    @Test
    void nothingIsWrittenAndNothingIsSent() {
        Map<String, List<Document>> before = everything();

        replay(new Ranking(8, 1, 3, 2, 0.5));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDayWithoutDigestsIsNoReport() {
        try (var beans = beans(Ranking.DEFAULT)) {
            assertThat(beans.getBean(DigestReplay.class).replay("n", DAY.minusDays(9), 5))
                    .isEmpty();
        }
    }

    @Test
    void readersWhoAreGoneAreLeftOut() {
        new Subscribers(memory.database()).erase(List.of("n/ben"));

        ReplayReport report = replay(Ranking.DEFAULT);

        assertThat(report.readers()).isEqualTo(2);
        assertThat(report.leftOut()).isEqualTo(1);
    }

    @Test
    void everyShortNameStandsForASettingThatIsReported() {
        assertThat(RankingNames.properties())
                .containsEntry("topic-share", "kiosque.digest.ranking.topic-share")
                .containsEntry("half-life", "kiosque.digest.half-life");
        assertThat(RankingNames.values(News.settings(Ranking.DEFAULT)).keySet())
                .isEqualTo(RankingNames.properties().keySet());
    }

    private ReplayReport replay(Ranking ranking) {
        try (var beans = beans(ranking)) {
            return beans.getBean(DigestReplay.class).replay("n", DAY, 5).orElseThrow();
        }
    }

    private AnnotationConfigApplicationContext beans(Ranking ranking) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(MongoDatabase.class, memory::database);
        beans.registerBean(Deliveries.class, () -> Door.ledger(memory.database()));
        beans.registerBean(DigestSettings.class, () -> News.settings(ranking));
        beans.register(Articles.class, Topics.class, Editions.class, Subscribers.class, DigestReplay.class);
        DigestBeans.register(beans);
        beans.scan("press.kiosque.message");
        beans.refresh();
        return beans;
    }

    private void publish(AnnotationConfigApplicationContext beans) {
        memory.database().getCollection("articles", Article.class).insertMany(news.articles);
        beans.getBean(Stories.class).save(news.stories);
    }

    /** The reader gets what is best now, and it is recorded as the job and the delivery do. */
    private void gets(AnnotationConfigApplicationContext beans, String id, List<String> topics, List<String> received) {
        Subscriber reader = News.reader(id, Locale.FRENCH, topics, received, Wishes.NONE);
        List<Pick> picks = beans.getBean(StoriesAtHand.class).at("n", NOW).pick(News.wants(reader, 4));
        record(OCCASION, id, NOW.plusSeconds(3), articles(picks));
        var had = new ArrayList<>(received);
        picks.forEach(pick -> had.add(pick.story()));
        beans.getBean(Subscribers.class).save(News.reader(id, Locale.FRENCH, topics, had, Wishes.NONE));
    }

    private static List<String> articles(List<Pick> picks) {
        return picks.stream().map(pick -> pick.article().id()).toList();
    }

    private void laterNews() {
        news.articles.clear();
        news.tells("later", -2, "sport").tells("lawAgain", "law", -3, "fr", 9, "La loi", "politics");
        memory.database().getCollection("articles", Article.class).insertMany(news.articles);
    }

    private void tellsLater(AnnotationConfigApplicationContext beans, String id, String story) {
        record("reply:m_1:1", id, NOW.plus(Duration.ofHours(5)), List.of(story));
        beans.getBean(Subscribers.class).received(Map.of(id, List.of(story)));
    }

    private void record(String occasion, String reader, Instant at, List<String> articles) {
        memory.database()
                .getCollection("deliveries", Delivery.class)
                .insertOne(new Delivery(
                        Delivery.id(occasion, reader, 1),
                        "n",
                        reader,
                        occasion,
                        DeliveryKind.DIGEST,
                        1,
                        at,
                        Outcome.ACCEPTED,
                        null,
                        "m",
                        at,
                        articles,
                        null,
                        null,
                        List.of(),
                        null));
    }

    private Map<String, List<Document>> everything() {
        var all = new HashMap<String, List<Document>>();
        MongoDatabase database = memory.database();
        database.listCollectionNames()
                .forEach(name ->
                        all.put(name, database.getCollection(name).find().into(new ArrayList<>())));
        return all;
    }
}
