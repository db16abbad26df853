package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.conversation.Note;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeover.Speaker;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.conversation.Takeover.Waiting;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.inbox.CannedAnswer;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;

/** The cast's readers, what they agreed to and what they said. */
class ReaderCast {

    private static final String NEWSROOM = "le-kiosque";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MongoDatabase database;
    private final Instant now;

    ReaderCast(MongoDatabase database, Instant now) {
        this.database = database;
        this.now = now;
    }

    /** A reader of every status, one with a history of consents. */
    void everyStatus() {
        reader("24001", Status.ACTIVE, PARIS, "fr", List.of("sport", "politique"));
        reader("24002", Status.ACTIVE, ZoneId.of("America/Montreal"), "en", List.of("hostile"));
        reader("24003", Status.STOPPED, PARIS, "fr", List.of());
        reader("24004", Status.VISITING, PARIS, "fr", List.of());
        reader("24005", Status.UNREACHABLE, PARIS, "fr", List.of("sport"));
        consent("m_1", Consent.Act.GIVEN, "Chaque matin à 7 h 30, l’essentiel de vos thèmes.");
        consent("m_2", Consent.Act.WITHDRAWN, Cast.HOSTILE);
    }

    private void reader(String recipient, Status status, ZoneId zone, String language, List<String> topics) {
        boolean active = status == Status.ACTIVE;
        database.getCollection("subscribers", Subscriber.class)
                .insertOne(new Subscriber(
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
        database.getCollection("consents", Consent.class)
                .insertOne(new Consent(
                        event + "/DIGEST",
                        NEWSROOM + "/24001",
                        Purpose.DIGEST,
                        act,
                        minutesAgo(60),
                        words,
                        Locale.FRENCH,
                        event));
    }

    /** Two readers ask about the same, one is spoken with, one writes elsewhere. */
    void inbox() {
        thread("24001", State.WAITING, null, new Waiting(minutesAgo(190), minutesAgo(12)));
        thread("24002", State.WAITING, null, new Waiting(minutesAgo(30), minutesAgo(30)));
        thread("24003", State.HUMAN, "paul", null);
        thread("24004", State.ELSEWHERE, "263902037430900", null);
        line("m_q1", "24001", Direction.IN, "said", "Pourquoi le Title 3 est-il en retard ? " + Cast.HOSTILE);
        line("m_t1", "24001", Direction.IN, "tapped", null);
        line("reply:m_t1:1", "24001", Direction.OUT, "topics", "Vous suivez : Sport.");
        line("journalist:a1", "24001", Direction.OUT, "journalist", "Bonjour, ici Paul.");
        line("m_q2", "24002", Direction.IN, "said", Cast.HOSTILE);
        database.getCollection("tips", Tip.class)
                .insertOne(new Tip(
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
        database.getCollection("threadNotes", Note.class)
                .insertOne(new Note("n1", NEWSROOM + "/24001", minutesAgo(5), "paul", Cast.HOSTILE));
        database.getCollection("cannedAnswers", CannedAnswer.class)
                .insertOne(new CannedAnswer("c1", NEWSROOM, Locale.FRENCH, Cast.HOSTILE, "Merci de votre message."));
    }

    private void thread(String recipient, State state, @Nullable String owner, @Nullable Waiting waiting) {
        var speaker = new Speaker(state, owner, minutesAgo(40), minutesAgo(1), now.plus(Duration.ofMinutes(14)));
        database.getCollection("takeovers", Takeover.class)
                .insertOne(new Takeover(
                        NEWSROOM + "/" + recipient, NEWSROOM, 1, speaker, waiting, new Filing(null, null), false));
    }

    private void line(String id, String recipient, Direction direction, String kind, @Nullable String text) {
        database.getCollection("messages", TranscriptLine.class)
                .insertOne(new TranscriptLine(
                        id, NEWSROOM + "/" + recipient, minutesAgo(12), direction, kind, text, "paul", "Sport", true));
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
