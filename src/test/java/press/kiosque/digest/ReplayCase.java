package press.kiosque.digest;

import static press.kiosque.digest.News.NOW;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import press.kiosque.subscriber.Wishes;
import press.kiosque.topic.Topics;

/** The digests of one morning, as the job and the delivery left them, and a way to make them again. */
abstract class ReplayCase {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final String OCCASION = "digest:matin:2026-11-24";

    final MemoryDatabase memory = new MemoryDatabase();
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

    ReplayReport replay(Ranking ranking) {
        try (var beans = beans(ranking)) {
            return beans.getBean(DigestReplay.class).replay("n", DAY, 5).orElseThrow();
        }
    }

    AnnotationConfigApplicationContext beans(Ranking ranking) {
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

    static List<String> articles(List<Pick> picks) {
        return picks.stream().map(pick -> pick.article().id()).toList();
    }

    private void laterNews() {
        news.articles.clear();
        news.tells("later", -2, "sport").tells("lawAgain", "law", -3, "fr", 9, "La loi", "politics");
        memory.database().getCollection("articles", Article.class).insertMany(news.articles);
    }

    private void tellsLater(AnnotationConfigApplicationContext beans, String id, String story) {
        record("reply:m_1:1", id, NOW.plus(Duration.ofHours(5)), List.of(story));
        beans.getBean(Subscribers.class).received(Map.of(id, List.of(story)), Map.of());
    }

    void record(String occasion, String reader, Instant at, List<String> articles) {
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
}
