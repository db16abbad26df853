package press.kiosque.admin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.campaign.PushCast;
import press.kiosque.digest.Edition;
import press.kiosque.feed.Feed;
import press.kiosque.feed.FeedState;
import press.kiosque.feed.FeedState.Health;
import press.kiosque.feed.FeedTrouble;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.Topic;

/** A newsroom with feeds, readers and deliveries of every kind, and a person of every role. */
class Cast {

    static final String PASSWORD = "correct horse battery";
    static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private static final List<String> COLLECTIONS = List.of(
            "newsrooms",
            "topics",
            "feeds",
            "editions",
            "removedEditions",
            "removedFeeds",
            "removedTopics",
            "removedAnswers",
            "mergings",
            "revisions",
            "audit",
            "articles",
            "stories",
            "subscribers",
            "consents",
            "deliveries",
            "takeovers",
            "messages",
            "tips",
            "threadNotes",
            "cannedAnswers",
            "campaigns",
            "sendings",
            "push_series");

    private static final String NEWSROOM = "le-kiosque";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MongoDatabase database;
    private final UserAccounts accounts;
    private final Instant now;
    private final ReaderCast readers;
    private final LedgerCast ledger;
    private final Articles articles;
    private final Map<String, List<Document>> whole = new HashMap<>();

    Cast(MongoDatabase database, UserAccounts accounts, Articles articles, Clock clock) {
        this.articles = articles;
        this.database = database;
        this.accounts = accounts;
        this.now = clock.instant();
        this.readers = new ReaderCast(database, now);
        this.ledger = new LedgerCast(database, now);
    }

    /** What was sent. */
    LedgerCast ledger() {
        return ledger;
    }

    /** Somebody with this role and the password of all; made at the first call. */
    String person(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        if (!accounts.exists(name)) {
            accounts.add(name, role, PASSWORD, false);
        }
        return name;
    }

    /** Takes everything away but the people. */
    void nothing() {
        COLLECTIONS.parallelStream().forEach(name -> fill(name, List.of()));
    }

    /** The newsroom with everything; made at the first call and laid out anew at each other. */
    void everything() {
        if (whole.isEmpty()) {
            nothing();
            make();
            COLLECTIONS.forEach(
                    name -> whole.put(name, database.getCollection(name).find().into(new ArrayList<>())));
        } else {
            COLLECTIONS.parallelStream().forEach(name -> fill(name, whole.getOrDefault(name, List.of())));
        }
        tellThatArticlesHaveChanged();
    }

    private void fill(String name, List<Document> documents) {
        MongoCollection<Document> collection = database.getCollection(name);
        collection.deleteMany(new Document());
        if (!documents.isEmpty()) {
            collection.insertMany(documents);
        }
    }

    /** Rankings are kept until the application itself changes something. */
    private void tellThatArticlesHaveChanged() {
        articles.sort("nothing", List.of(), List.of());
    }

    private void make() {
        new PushCast(database, now).everyState(HOSTILE);
        insert("newsrooms", new Newsroom(NEWSROOM, "Le Kiosque", Locale.FRENCH, PARIS));
        insert("newsrooms", new Newsroom("the-stand", "The Stand", Locale.ENGLISH, ZoneId.of("Europe/London")));
        topic("sport", "Sport", "⚽");
        topic("politique", "Politique", "🏛️");
        topic("hostile", HOSTILE, null);
        insert("editions", edition());
        feeds();
        articles();
        readers.everyStatus();
        readers.inbox();
        ledger.everyOutcome();
    }

    private void topic(String slug, String name, @Nullable String emoji) {
        insert(
                "topics",
                new Topic(
                        NEWSROOM + "/" + slug,
                        NEWSROOM,
                        Map.of("fr", name),
                        emoji,
                        List.of(),
                        List.of(),
                        List.of(name)));
    }

    private static Edition edition() {
        var names = Map.of("fr", "L’édition du matin", "en", "The morning edition");
        return new Edition(
                NEWSROOM + "/matin", NEWSROOM, names, LocalTime.of(7, 30), Set.of(DayOfWeek.values()), 5, List.of());
    }

    private void feeds() {
        feed("une", "À la une", Health.HEALTHY, 0, null, null, false);
        feed("sport", "Sport", Health.FAILING, 7, FeedTrouble.FORBIDDEN, "HTTP 403 Forbidden", false);
        feed("monde", HOSTILE, Health.STUMBLING, 1, FeedTrouble.TOO_SLOW, HOSTILE, false);
        feed("culture", "Culture", Health.NEVER_READ, 0, null, null, false);
        feed("archives", "Archives", Health.FAILING, 9, FeedTrouble.GONE, "HTTP 410 Gone", true);
    }

    private void feed(
            String slug,
            String name,
            Health health,
            int failures,
            @Nullable FeedTrouble trouble,
            @Nullable String words,
            boolean paused) {
        Instant last = health == Health.NEVER_READ ? null : minutesAgo(4);
        Instant next = health == Health.NEVER_READ ? Instant.EPOCH : now.plus(Duration.ofMinutes(6));
        var state = new FeedState(
                health, next, last, last, null, null, failures, trouble, words, null, null, null, null, null);
        insert(
                "feeds",
                new Feed(
                        NEWSROOM + "/" + slug,
                        NEWSROOM,
                        name,
                        "https://example.org/" + slug + ".xml",
                        null,
                        1,
                        paused,
                        null,
                        state));
    }

    private void articles() {
        for (int i = 0; i < 12; i++) {
            insert(
                    "articles",
                    new Article(
                            "article" + i,
                            NEWSROOM,
                            "https://example.org/" + i,
                            "Title " + i,
                            "",
                            null,
                            List.of(),
                            "fr",
                            minutesAgo(i),
                            null,
                            minutesAgo(i * 10),
                            List.of("une"),
                            List.of("sport"),
                            1));
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void insert(String collection, T record) {
        database.getCollection(collection, (Class<T>) record.getClass()).insertOne(record);
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
