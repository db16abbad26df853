package press.kiosque.bench;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import press.kiosque.article.Article;
import press.kiosque.article.ArticleId;
import press.kiosque.digest.Edition;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;
import press.kiosque.topic.Topic;

/** The made-up newsroom of the measurements: 300 articles, 12 topics, readers who follow three each. */
final class DigestCast {

    static final String NEWSROOM = "bench";

    private static final int ARTICLES = 300;
    private static final int TOPICS = 12;
    private static final int AT_ONCE = 5000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Instant now;

    DigestCast(Instant now) {
        this.now = now;
    }

    /** Stores topics, edition, articles and at last the newsroom, since from then on its readers are served. */
    void newsroom(MongoDatabase database) {
        database.getCollection("topics", Topic.class)
                .insertMany(
                        IntStream.range(0, TOPICS).mapToObj(DigestCast::topic).toList());
        database.getCollection("editions", Edition.class)
                .insertOne(new Edition(
                        NEWSROOM + "/matin",
                        NEWSROOM,
                        Map.of("fr", "L'édition du matin"),
                        hour(),
                        EnumSet.allOf(DayOfWeek.class),
                        5,
                        List.of()));
        database.getCollection("articles", Article.class)
                .insertMany(IntStream.range(0, ARTICLES).mapToObj(this::article).toList());
        database.getCollection("newsrooms", Newsroom.class)
                .insertOne(new Newsroom(NEWSROOM, "Bench", Locale.FRENCH, ZONE));
    }

    private static Topic topic(int number) {
        return new Topic(
                NEWSROOM + "/topic-" + number,
                NEWSROOM,
                Map.of("fr", "Topic " + number),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private Article article(int number) {
        Instant date = now.minus(Duration.ofMinutes(3L * number));
        String link = "https://bench.example/articles/" + number;
        return new Article(
                ArticleId.of(NEWSROOM, link),
                NEWSROOM,
                link,
                "Un titre d'article de longueur ordinaire, le numéro " + number,
                "Un résumé de deux phrases qui dit l'essentiel. Il a la longueur que les rédactions lui donnent, ni plus "
                        + "ni moins, et se lit en dix secondes.",
                "https://bench.example/images/" + number + ".jpg",
                List.of("Catégorie " + number % 7),
                "fr",
                date,
                null,
                date,
                List.of("une"),
                List.of("topic-" + number % TOPICS),
                1.0);
    }

    /** Stores readers numbered from 0, all of them due. */
    void readers(MongoDatabase database, int count) {
        readers(database, new AbstractList<>() {
            @Override
            public String get(int number) {
                return Integer.toString(number);
            }

            @Override
            public int size() {
                return count;
            }
        });
    }

    /** Stores readers with these addresses, all of them due. */
    void readers(MongoDatabase database, List<String> recipients) {
        var subscribers = database.getCollection("subscribers", Subscriber.class);
        for (int from = 0; from < recipients.size(); from += AT_ONCE) {
            subscribers.insertMany(IntStream.range(from, Math.min(recipients.size(), from + AT_ONCE))
                    .mapToObj(number -> reader(number, recipients.get(number)))
                    .toList());
        }
    }

    /** The reader of this number, due. */
    Subscriber reader(int number) {
        return reader(number, Integer.toString(number));
    }

    private Subscriber reader(int number, String recipient) {
        return new Subscriber(
                Subscriber.id(NEWSROOM, recipient),
                NEWSROOM,
                recipient,
                Subscriber.Status.ACTIVE,
                Locale.FRENCH,
                ZONE,
                IntStream.of(number, number / 7 + 1, number / 31 + 2)
                        .mapToObj(topic -> "topic-" + topic % TOPICS)
                        .distinct()
                        .toList(),
                List.of(new Subscription("matin", hour(), EnumSet.allOf(DayOfWeek.class))),
                Set.of(Subscriber.Purpose.DIGEST, Subscriber.Purpose.ALERT),
                due(),
                now.plus(Duration.ofHours(20)),
                List.of(),
                now.minus(Duration.ofDays(30)));
    }

    private LocalTime hour() {
        return LocalTime.ofInstant(due(), ZONE);
    }

    private Instant due() {
        return Instant.ofEpochSecond(now.getEpochSecond() / 60 * 60);
    }
}
