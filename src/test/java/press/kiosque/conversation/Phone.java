package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.PlainSpaces;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** The phone of one reader who talks with the bot of a small newsroom; what the bot says comes from the queue. */
public final class Phone implements AutoCloseable {

    public static final String LENA = "le-kiosque/24001";

    private final SmallNewsroom newsroom;
    private final List<Inbound.FromReader> events = new ArrayList<>();

    public Phone(Locale language) {
        this(language, ZoneId.of("Europe/Paris"));
    }

    public Phone(Locale language, ZoneId zone) {
        newsroom = new SmallNewsroom(language, zone);
    }

    /** The newsroom offers an edition. */
    public void offers(String slug, String hour, EnumSet<DayOfWeek> days) {
        newsroom.offers(slug, hour, days);
    }

    public <T> T get(Class<T> bean) {
        return newsroom.get(bean);
    }

    /** An article of the newsroom tells a story of its own. */
    public void publishes(String id, String title, String... topics) {
        get(Articles.class)
                .store(List.of(new Article(
                        id,
                        "le-kiosque",
                        "https://news.example/" + id,
                        title,
                        "Un résumé.",
                        null,
                        List.of(),
                        "fr",
                        null,
                        null,
                        now().minus(Duration.ofHours(1)),
                        List.of("une"),
                        List.of(topics),
                        1)));
    }

    /** Lets time pass. */
    public void waits(Duration time) {
        newsroom.waits(time);
    }

    public Instant now() {
        return newsroom.now();
    }

    /** Takes an edition on sport at half past seven, in French. */
    public void subscribes() {
        opens("topic-sport");
        taps("C'est tout");
        taps("7 h 30");
    }

    public void opens() {
        send(new Inbound.Opened(source(), null));
    }

    public void opens(String reference) {
        send(new Inbound.Opened(source(), reference));
    }

    public void says(String words) {
        send(new Inbound.Said(source(), words, null));
    }

    /** Taps what the last message offers under this title. */
    public void taps(String title) {
        Message.QuickReply reply = last().quickReplies().stream()
                .filter(offered -> PlainSpaces.in(offered.title()).equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not offered, but " + choices()));
        tapsPayload(reply.payload(), title);
    }

    public void tapsPayload(String payload, String title) {
        send(new Inbound.Tapped(source(), payload, title));
    }

    public void shares(String type) {
        send(new Inbound.Shared(source(), List.of(new Inbound.Attachment(type, "https://cdn.example/x"))));
    }

    public void reacts(String emoji) {
        send(new Inbound.Reacted(source(), "m_out", emoji));
    }

    public void takesReactionBack() {
        send(new Inbound.Reacted(source(), "m_out", null));
    }

    /** The broker refuses the answer to what the reader says now. */
    public void saysWhileTheBrokerIsDown(String words) {
        newsroom.brokerBreaks();
        try {
            says(words);
        } catch (IllegalStateException expected) {
            newsroom.brokerRecovers();
        }
    }

    /** The last event comes again. */
    public void lastEventComesAgain() {
        get(Conversation.class).receive(events.get(events.size() - 1));
    }

    /** The last event comes again because we died right before it was settled. */
    public void lastEventComesAgainUnsettled() {
        Inbound.FromReader last = events.get(events.size() - 1);
        get(MongoDatabase.class)
                .getCollection("messages")
                .updateOne(eq(last.source().id()), set("settled", false));
        lastEventComesAgain();
    }

    public void send(Inbound.FromReader event) {
        events.add(event);
        get(Conversation.class).receive(event);
    }

    public Inbound.Source source() {
        waits(Duration.ofSeconds(1));
        return new Inbound.Source("m_" + (events.size() + 1), "le-kiosque", "24001", now());
    }

    /** What editors did, as the site's log has it. */
    public List<String> deeds() {
        return newsroom.deeds();
    }

    /** All that was handed over. */
    public List<DeliveryBatch> batches() {
        return newsroom.batches();
    }

    public Message last() {
        return batches().get(batches().size() - 1).parcels().get(0).message();
    }

    /** The last words of the bot, with plain spaces. */
    public String hears() {
        return PlainSpaces.in(((Message.Text) last()).text());
    }

    /** The titles on the last row of cards. */
    public List<String> sees() {
        return ((Message.Cards) last())
                .cards().stream().map(Message.Card::title).toList();
    }

    /** What the last message offers to tap. */
    public List<String> choices() {
        return last().quickReplies().stream()
                .map(reply -> PlainSpaces.in(reply.title()))
                .toList();
    }

    public Subscriber reader() {
        return get(Subscribers.class).find(LENA).orElseThrow();
    }

    public List<Consent> consents() {
        return get(Consents.class).of(LENA);
    }

    /** What the transcript holds: who, how and what, a line each. */
    public List<String> transcript() {
        return get(Transcript.class).of(LENA).stream()
                .map(line -> line.direction() + " " + line.kind())
                .toList();
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
