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
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.PlainSpaces;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** The phone of one reader who talks with the bot of a small newsroom; what the bot says comes from the queue. */
final class Phone implements AutoCloseable {

    static final String LENA = "le-kiosque/24001";

    private final SmallNewsroom newsroom;
    private final List<Inbound.FromReader> events = new ArrayList<>();

    Phone(Locale language) {
        this(language, ZoneId.of("Europe/Paris"));
    }

    Phone(Locale language, ZoneId zone) {
        newsroom = new SmallNewsroom(language, zone);
    }

    /** The newsroom offers an edition. */
    void offers(String slug, String hour, EnumSet<DayOfWeek> days) {
        newsroom.offers(slug, hour, days);
    }

    <T> T get(Class<T> bean) {
        return newsroom.get(bean);
    }

    /** Lets time pass. */
    void waits(Duration time) {
        newsroom.waits(time);
    }

    Instant now() {
        return newsroom.now();
    }

    /** Takes an edition on sport at half past seven, in French. */
    void subscribes() {
        opens("topic-sport");
        taps("C'est tout");
        taps("7 h 30");
    }

    void opens() {
        send(new Inbound.Opened(source(), null));
    }

    void opens(String reference) {
        send(new Inbound.Opened(source(), reference));
    }

    void says(String words) {
        send(new Inbound.Said(source(), words, null));
    }

    /** Taps what the last message offers under this title. */
    void taps(String title) {
        Message.QuickReply reply = last().quickReplies().stream()
                .filter(offered -> PlainSpaces.in(offered.title()).equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not offered, but " + choices()));
        tapsPayload(reply.payload(), title);
    }

    void tapsPayload(String payload, String title) {
        send(new Inbound.Tapped(source(), payload, title));
    }

    void shares(String type) {
        send(new Inbound.Shared(source(), List.of(new Inbound.Attachment(type, "https://cdn.example/x"))));
    }

    void reacts(String emoji) {
        send(new Inbound.Reacted(source(), "m_out", emoji));
    }

    void takesReactionBack() {
        send(new Inbound.Reacted(source(), "m_out", null));
    }

    /** The broker refuses the answer to what the reader says now. */
    void saysWhileTheBrokerIsDown(String words) {
        newsroom.brokerBreaks();
        try {
            says(words);
        } catch (IllegalStateException expected) {
            newsroom.brokerRecovers();
        }
    }

    /** The last event comes again. */
    void lastEventComesAgain() {
        get(Conversation.class).receive(events.get(events.size() - 1));
    }

    /** The last event comes again because we died right before it was settled. */
    void lastEventComesAgainUnsettled() {
        Inbound.FromReader last = events.get(events.size() - 1);
        get(MongoDatabase.class)
                .getCollection("messages")
                .updateOne(eq(last.source().id()), set("settled", false));
        lastEventComesAgain();
    }

    void send(Inbound.FromReader event) {
        events.add(event);
        get(Conversation.class).receive(event);
    }

    Inbound.Source source() {
        waits(Duration.ofSeconds(1));
        return new Inbound.Source("m_" + (events.size() + 1), "le-kiosque", "24001", now());
    }

    /** What editors did, as the site's log has it. */
    List<String> deeds() {
        return newsroom.deeds();
    }

    /** All that was handed over. */
    List<DeliveryBatch> batches() {
        return newsroom.batches();
    }

    Message last() {
        return batches().get(batches().size() - 1).parcels().get(0).message();
    }

    /** The last words of the bot, with plain spaces. */
    String hears() {
        return PlainSpaces.in(((Message.Text) last()).text());
    }

    /** The titles on the last row of cards. */
    List<String> sees() {
        return ((Message.Cards) last())
                .cards().stream().map(Message.Card::title).toList();
    }

    /** What the last message offers to tap. */
    List<String> choices() {
        return last().quickReplies().stream()
                .map(reply -> PlainSpaces.in(reply.title()))
                .toList();
    }

    Subscriber reader() {
        return get(Subscribers.class).find(LENA).orElseThrow();
    }

    List<Consent> consents() {
        return get(Consents.class).of(LENA);
    }

    /** What the transcript holds: who, how and what, a line each. */
    List<String> transcript() {
        return get(Transcript.class).of(LENA).stream()
                .map(line -> line.direction() + " " + line.kind())
                .toList();
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
