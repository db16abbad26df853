package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.article.Article;
import press.kiosque.campaign.PushCast;
import press.kiosque.conversation.CannedAnswer;
import press.kiosque.conversation.Note;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeover.Speaker;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.conversation.Takeover.Waiting;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.digest.Edition;
import press.kiosque.feed.Feed;
import press.kiosque.feed.FeedState;
import press.kiosque.feed.FeedState.Health;
import press.kiosque.feed.FeedTrouble;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;
import press.kiosque.topic.Topic;

/** A newsroom with feeds, readers and deliveries of every kind, and a person of every role. */
class Cast {

    static final String PASSWORD = "correct horse battery";
    static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private static final String NEWSROOM = "le-kiosque";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MongoDatabase database;
    private final UserAccounts accounts;
    private final Instant now;
    private final LedgerCast ledger;

    Cast(MongoDatabase database, UserAccounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.now = clock.instant();
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
        new PushCast(database, now).nothing();
        List.of(
                        "newsrooms",
                        "topics",
                        "feeds",
                        "editions",
                        "removedEditions",
                        "articles",
                        "stories",
                        "subscribers",
                        "consents",
                        "deliveries",
                        "takeovers",
                        "messages",
                        "tips",
                        "threadNotes",
                        "cannedAnswers")
                .forEach(name -> database.getCollection(name).deleteMany(new org.bson.Document()));
    }

    /** The newsroom with everything. */
    void everything() {
        nothing();
        new PushCast(database, now).everyState(HOSTILE);
        insert("newsrooms", new Newsroom(NEWSROOM, "Le Kiosque", Locale.FRENCH, PARIS));
        insert("newsrooms", new Newsroom("the-stand", "The Stand", Locale.ENGLISH, ZoneId.of("Europe/London")));
        topic("sport", "Sport", "⚽");
        topic("politique", "Politique", "🏛️");
        topic("hostile", HOSTILE, null);
        insert("editions", edition());
        feeds();
        articles();
        readers();
        ledger.everyOutcome();
        inbox();
    }

    /** Two readers ask about the same, one is spoken with, one writes elsewhere. */
    private void inbox() {
        thread("24001", State.WAITING, null, new Waiting(minutesAgo(190), minutesAgo(12)));
        thread("24002", State.WAITING, null, new Waiting(minutesAgo(30), minutesAgo(30)));
        thread("24003", State.HUMAN, "paul", null);
        thread("24004", State.ELSEWHERE, "263902037430900", null);
        line("m_q1", "24001", Direction.IN, "said", "Pourquoi le Title 3 est-il en retard ? " + HOSTILE);
        line("m_t1", "24001", Direction.IN, "tapped", null);
        line("reply:m_t1:1", "24001", Direction.OUT, "topics", "Vous suivez : Sport.");
        line("journalist:a1", "24001", Direction.OUT, "journalist", "Bonjour, ici Paul.");
        line("m_q2", "24002", Direction.IN, "said", HOSTILE);
        insert(
                "tips",
                new Tip(
                        "m_p1#0",
                        NEWSROOM,
                        NEWSROOM + "/24001",
                        minutesAgo(20),
                        "image",
                        "https://cdn.example/p",
                        Tip.Consent.NOT_ASKED,
                        null,
                        null,
                        new Tip.Copy(null, 0)));
        insert("threadNotes", new Note("n1", NEWSROOM + "/24001", minutesAgo(5), "paul", HOSTILE));
        insert("cannedAnswers", new CannedAnswer("c1", NEWSROOM, Locale.FRENCH, HOSTILE, "Merci de votre message."));
    }

    private void thread(String recipient, State state, @Nullable String owner, @Nullable Waiting waiting) {
        var speaker = new Speaker(state, owner, minutesAgo(40), minutesAgo(1), now.plus(Duration.ofMinutes(14)));
        insert(
                "takeovers",
                new Takeover(NEWSROOM + "/" + recipient, NEWSROOM, 1, speaker, waiting, new Filing(null, null), false));
    }

    private void line(String id, String recipient, Direction direction, String kind, @Nullable String text) {
        insert(
                "messages",
                new TranscriptLine(
                        id, NEWSROOM + "/" + recipient, minutesAgo(12), direction, kind, text, "paul", "Sport", true));
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
        feed("sport", "Sport", Health.FAILING, 7, FeedTrouble.FORBIDDEN, "the server answered 403 Forbidden", false);
        feed("monde", HOSTILE, Health.STUMBLING, 1, FeedTrouble.TOO_SLOW, HOSTILE, false);
        feed("culture", "Culture", Health.NEVER_READ, 0, null, null, false);
        feed("archives", "Archives", Health.FAILING, 9, FeedTrouble.GONE, "the server answered 410 Gone", true);
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

    private void readers() {
        reader("24001", Status.ACTIVE, PARIS, "fr", List.of("sport", "politique"));
        reader("24002", Status.ACTIVE, ZoneId.of("America/Montreal"), "en", List.of("hostile"));
        reader("24003", Status.STOPPED, PARIS, "fr", List.of());
        reader("24004", Status.VISITING, PARIS, "fr", List.of());
        reader("24005", Status.UNREACHABLE, PARIS, "fr", List.of("sport"));
        consent("m_1", Consent.Act.GIVEN, "Chaque matin à 7 h 30, l’essentiel de vos thèmes.");
        consent("m_2", Consent.Act.WITHDRAWN, HOSTILE);
    }

    private void reader(String recipient, Status status, ZoneId zone, String language, List<String> topics) {
        boolean active = status == Status.ACTIVE;
        insert(
                "subscribers",
                new Subscriber(
                        NEWSROOM + "/" + recipient,
                        NEWSROOM,
                        recipient,
                        status,
                        Locale.forLanguageTag(language),
                        zone,
                        topics,
                        active
                                ? List.of(new Subscription("matin", LocalTime.of(7, 30), Set.of(DayOfWeek.values())))
                                : List.of(),
                        active ? Set.of(Purpose.DIGEST) : Set.of(),
                        active ? now.plus(Duration.ofHours(9)) : null,
                        active ? now.plus(Duration.ofHours(20)) : null,
                        List.of(),
                        minutesAgo(Integer.parseInt(recipient) - 24000)));
    }

    private void consent(String event, Consent.Act act, String words) {
        insert(
                "consents",
                new Consent(
                        event + "/DIGEST",
                        NEWSROOM + "/24001",
                        Purpose.DIGEST,
                        act,
                        minutesAgo(60),
                        words,
                        Locale.FRENCH,
                        event));
    }

    @SuppressWarnings("unchecked")
    private <T> void insert(String collection, T record) {
        database.getCollection(collection, (Class<T>) record.getClass()).insertOne(record);
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
