package press.kiosque.conversation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Articles;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.delivery.Door;
import press.kiosque.digest.DigestBeans;
import press.kiosque.digest.DigestSettings;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;
import press.kiosque.feed.GuardedDownload;
import press.kiosque.message.Channel;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.ReaderProfiles;
import press.kiosque.message.ReaderProfiles.ReaderProfile;
import press.kiosque.message.RecordingChannel;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Interests;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.WishBook;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** The phone of one reader who talks with the bot of a small newsroom; what the bot says comes from the queue. */
final class Phone implements AutoCloseable {

    static final String LENA = "le-kiosque/24001";

    private static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final List<DeliveryBatch> batches = new ArrayList<>();
    private final List<Inbound.FromReader> events = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();
    private boolean brokerDown;

    Phone(Locale language) {
        this(language, ZoneId.of("Europe/Paris"));
    }

    Phone(Locale language, ZoneId zone) {
        beans.register(Newsrooms.class, Topics.class, Editions.class, Articles.class);
        beans.register(Subscribers.class, Choices.class, WishBook.class, Interests.class, Consents.class);
        beans.registerBean(MongoDatabase.class, memory::database);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(DeliveryQueue.class, this::queue);
        beans.registerBean(Channel.class, RecordingChannel::new);
        DigestBeans.register(beans);
        beans.registerBean(Deliveries.class, () -> Door.ledger(memory.database()));
        beans.registerBean(NewsroomSettings.class, Phone::newsroomSettings);
        beans.registerBean(ProducerTemplate.class, () -> mock(ProducerTemplate.class));
        beans.registerBean(DigestSettings.class, Phone::digestSettings);
        beans.registerBean(ConversationSettings.class, Phone::settings);
        beans.registerBean(Deeds.class, () -> (who, what, subject) -> deeds.add(who + " " + what + " " + subject));
        beans.registerBean(GuardedDownload.class, () -> mock(GuardedDownload.class));
        beans.registerBean(TipSettings.class, () -> new TipSettings(Path.of("target")));
        beans.registerBean(ReaderProfiles.class, () -> (newsroom, recipient) -> ReaderProfile.UNKNOWN);
        beans.scan("press.kiosque.message", "press.kiosque.conversation");
        beans.refresh();
        get(Newsrooms.class).save(new Newsroom("le-kiosque", "Le Kiosque", language, zone));
        Stream.of(topic("sport", "Sport", "Sport", "⚽"), topic("culture", "Culture", "Arts", "🎭"))
                .forEach(get(Topics.class)::save);
        offers("matin", "07:30", EVERY_DAY);
    }

    private DeliveryQueue queue() {
        DeliveryQueue queue = mock(DeliveryQueue.class);
        doAnswer(call -> take(call.getArgument(0))).when(queue).put(any());
        return queue;
    }

    private boolean take(DeliveryBatch batch) {
        if (brokerDown) {
            throw new IllegalStateException("the broker is down");
        }
        return batches.add(batch);
    }

    private static ConversationSettings settings() {
        return new ConversationSettings(
                Duration.ofHours(24),
                List.of(LocalTime.of(7, 0), LocalTime.of(12, 30), LocalTime.of(18, 30)),
                Map.of("en", "from 9 am to 6 pm"),
                Duration.ofMinutes(15),
                Duration.ofMinutes(60),
                Duration.ofHours(24),
                Duration.ofHours(24),
                Duration.ofHours(24),
                Duration.ofMinutes(1));
    }

    private static NewsroomSettings newsroomSettings() {
        var page = new Page("100", new Secret("token"), "555", new Secret("secret"), null, Page.Permitted.BY_DEFAULT);
        return new NewsroomSettings(URI.create("https://kiosque.example"), Map.of("le-kiosque", page));
    }

    private static DigestSettings digestSettings() {
        return new DigestSettings(
                Duration.ofHours(36),
                Duration.ofHours(8),
                Duration.ofHours(6),
                FreshBy.PUBLISHED,
                2,
                400,
                Ranking.DEFAULT);
    }

    static Topic topic(String slug, String french, String english, String emoji) {
        return new Topic(
                "le-kiosque/" + slug,
                "le-kiosque",
                Map.of("fr", french, "en", english),
                emoji,
                List.of(),
                List.of(),
                List.of());
    }

    /** The newsroom offers an edition. */
    void offers(String slug, String hour, EnumSet<DayOfWeek> days) {
        get(Editions.class)
                .save(new Edition(
                        "le-kiosque/" + slug,
                        "le-kiosque",
                        Map.of("fr", slug, "en", slug),
                        LocalTime.parse(hour),
                        days,
                        5,
                        List.of()));
    }

    <T> T get(Class<T> bean) {
        return beans.getBean(bean);
    }

    /** Lets time pass. */
    void waits(Duration time) {
        clock.advance(time);
    }

    Instant now() {
        return clock.instant();
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
                .filter(offered -> offered.title().equals(title))
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
        brokerDown = true;
        try {
            says(words);
        } catch (IllegalStateException expected) {
            brokerDown = false;
        }
    }

    /** The last event comes again. */
    void lastEventComesAgain() {
        get(Conversation.class).receive(events.get(events.size() - 1));
    }

    /** The last event comes again because we died right before it was settled. */
    void lastEventComesAgainUnsettled() {
        Inbound.FromReader last = events.get(events.size() - 1);
        memory.database().getCollection("messages").updateOne(eq(last.source().id()), set("settled", false));
        lastEventComesAgain();
    }

    void send(Inbound.FromReader event) {
        events.add(event);
        get(Conversation.class).receive(event);
    }

    Inbound.Source source() {
        waits(Duration.ofSeconds(1));
        return new Inbound.Source("m_" + (events.size() + 1), "le-kiosque", "24001", clock.instant());
    }

    /** What editors did, as the site's log has it. */
    List<String> deeds() {
        return deeds;
    }

    /** All that was handed over. */
    List<DeliveryBatch> batches() {
        return batches;
    }

    Message last() {
        return batches.get(batches.size() - 1).parcels().get(0).message();
    }

    /** The last words of the bot, with plain spaces. */
    String hears() {
        return plain(((Message.Text) last()).text());
    }

    /** The titles on the last row of cards. */
    List<String> sees() {
        return ((Message.Cards) last())
                .cards().stream().map(Message.Card::title).toList();
    }

    /** What the last message offers to tap. */
    List<String> choices() {
        return last().quickReplies().stream().map(Message.QuickReply::title).toList();
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

    static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        beans.close();
        memory.close();
    }
}
