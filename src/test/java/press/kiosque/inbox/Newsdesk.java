package press.kiosque.inbox;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import press.kiosque.conversation.Bystander;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.conversation.TakeoverClock;
import press.kiosque.conversation.Takeovers;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.delivery.DeliveryService;
import press.kiosque.delivery.Door;
import press.kiosque.delivery.ThreadHold;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.PlainSpaces;
import press.kiosque.message.Reach;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.Colleague;

/** A reader's phone at one end, the newsroom's desk at the other, and the real door between them. */
final class Newsdesk implements AutoCloseable {

    static final Colleague INES = new Colleague("ines", true, true, false);
    static final Colleague PAUL = new Colleague("paul", true, false, false);
    static final Colleague INTERN = new Colleague("intern", false, false, false);
    static final String PAGE_INBOX = "263902037430900";

    final Phone phone = new Phone(Locale.FRENCH);
    final RecordingChannel channel = (RecordingChannel) phone.get(Channel.class);
    private final DeliveryService door = Door.open(
            phone.get(MongoDatabase.class),
            channel,
            phone.get(Clock.class),
            phone.get(DeliveryQueue.class),
            phone.get(ThreadHold.class));
    private int delivered;

    Newsdesk() {
        channel.reachesBySpeech(this::reach);
        phone.opens();
        phone.tapsPayload("FOLLOW:sport", "Sport");
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");
        deliver();
    }

    /** As Messenger has it: 24 hours, and 7 days for people. */
    private Reach reach(Channel.Addressee reader, Speech speech) {
        if (reader.windowEnds() != null && phone.now().isBefore(reader.windowEnds())) {
            return new Reach.By(Reach.Rule.OPEN_WINDOW);
        }
        if (speech != Speech.HUMAN) {
            return new Reach.Not(Reach.Reason.WINDOW_SHUT);
        }
        Instant act = reader.lastAct();
        return act != null && phone.now().isBefore(act.plus(Duration.ofDays(7)))
                ? new Reach.By(Reach.Rule.HUMAN_AGENT)
                : new Reach.Not(Reach.Reason.HUMAN_TOO_LATE);
    }

    /** Everything that is in the queue goes out. */
    void deliver() {
        while (delivered < phone.batches().size()) {
            door.deliver(phone.batches().get(delivered++));
        }
    }

    /** The words of all that has reached the phone since so many messages had. */
    List<String> heardSince(int before) {
        deliver();
        return channel.sent().stream()
                .skip(before)
                .map(Outgoing::message)
                .map(Newsdesk::words)
                .toList();
    }

    private static String words(Message message) {
        return message instanceof Message.Text text
                ? PlainSpaces.in(text.text())
                : ((Message.Cards) message)
                        .cards().stream().map(Message.Card::title).toList().toString();
    }

    int sent() {
        deliver();
        return channel.sent().size();
    }

    Outcome takes(Colleague editor) {
        return phone.get(Desk.class).take(Phone.LENA, editor);
    }

    Outcome handsBack(Colleague editor) {
        return phone.get(Desk.class).handBack(Phone.LENA, editor, phone.now());
    }

    Outcome answers(Colleague editor, String words) {
        return answers(editor, words, UUID.randomUUID().toString());
    }

    Outcome answers(Colleague editor, String words, String id) {
        return phone.get(JournalistAnswers.class).answer(Phone.LENA, editor, words, id, phone.now());
    }

    void somebodySpeaksInThePagesInbox(String words) {
        watch(new Inbound.OtherSpoke(source(), "m_other_" + UUID.randomUUID(), PAGE_INBOX, words));
    }

    void threadGoesTo(String app) {
        watch(new Inbound.ThreadMoved(source(), true, false, app));
    }

    void threadComesBack() {
        watch(new Inbound.ThreadMoved(source(), false, true, "555"));
    }

    void overhears(String words) {
        Inbound.Source source = source();
        watch(new Inbound.Overheard(source, new Inbound.Said(source, words, null)));
    }

    /** Where an event comes from that is no act in a thread of ours. */
    Inbound.Source source() {
        Inbound.Source any = phone.source();
        return new Inbound.Source("w_" + UUID.randomUUID(), any.newsroom(), any.recipient(), any.at());
    }

    void watch(Inbound.InThread event) {
        phone.get(Bystander.class).receive(event);
    }

    /** The clock strikes. */
    void clockStrikes() {
        phone.get(TakeoverClock.class).look();
    }

    Takeover thread() {
        return phone.get(Takeovers.class).with(Phone.LENA);
    }

    State state() {
        return thread().state();
    }

    /** The digest job brings this edition. */
    void digestComes(String occasion, String article) {
        comes(DeliveryKind.DIGEST, occasion, article);
    }

    /** The stories that were not told because a person spoke. */
    List<String> withheldFromReader() {
        return phone.get(Deliveries.class).of(Phone.LENA).stream()
                .filter(row ->
                        "WITH_JOURNALIST".equals(row.reason()) && row.kind().unasked())
                .flatMap(row -> row.articles().stream())
                .toList();
    }

    void comes(DeliveryKind kind, String occasion, String article) {
        comes(kind, occasion, article, article);
    }

    void comes(DeliveryKind kind, String occasion, String article, String story) {
        var message = new Message.Text(article, List.of(), List.of());
        var parcel = new Parcel(Phone.LENA, message, List.of(article), List.of(story));
        door.deliver(new DeliveryBatch("le-kiosque", occasion, kind, null, List.of(parcel)));
    }

    void publishes(String id) {
        publishes(id, id, "sport");
    }

    void publishes(String id, String title, String topic) {
        phone.publishes(id, title, topic);
    }

    /** These articles tell the story of the first of them. */
    void tellOneStory(String... articles) {
        phone.get(MongoDatabase.class)
                .getCollection("articles")
                .updateMany(in("_id", List.of(articles)), set("story", articles[0]));
    }

    @Override
    public void close() {
        phone.close();
    }
}
