package press.kiosque.conversation;

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
import press.kiosque.TestClock;
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
import press.kiosque.message.ReaderProfiles;
import press.kiosque.message.ReaderProfiles.ReaderProfile;
import press.kiosque.message.RecordingChannel;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Revisions;
import press.kiosque.newsroom.Secret;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Interests;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.WishBook;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** A small newsroom and its bot around a database in memory; what the bot says is kept where the queue would be. */
final class SmallNewsroom implements AutoCloseable {

    private static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final List<DeliveryBatch> batches = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();
    private boolean brokerDown;

    SmallNewsroom(Locale language, ZoneId zone) {
        beans.register(Newsrooms.class, Topics.class, Editions.class, Articles.class, Revisions.class);
        beans.register(Subscribers.class, Choices.class, WishBook.class, Interests.class, Consents.class);
        beans.registerBean(MongoDatabase.class, memory::database);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(DeliveryQueue.class, this::queue);
        beans.registerBean(Channel.class, RecordingChannel::new);
        DigestBeans.register(beans);
        beans.registerBean(Deliveries.class, () -> Door.ledger(memory.database()));
        beans.registerBean(NewsroomSettings.class, SmallNewsroom::newsroomSettings);
        beans.registerBean(ProducerTemplate.class, () -> mock(ProducerTemplate.class));
        beans.registerBean(DigestSettings.class, SmallNewsroom::digestSettings);
        beans.registerBean(ConversationSettings.class, SmallNewsroom::settings);
        beans.registerBean(Deeds.class, () -> (who, what, subject) -> deeds.add(who + " " + what + " " + subject));
        beans.registerBean(GuardedDownload.class, () -> mock(GuardedDownload.class));
        beans.registerBean(TipSettings.class, () -> new TipSettings(Path.of("target")));
        beans.registerBean(ReaderProfiles.class, () -> (newsroom, recipient) -> ReaderProfile.UNKNOWN);
        Stream.of("message", "understanding", "conversation", "inbox")
                .forEach(name -> beans.scan("press.kiosque." + name));
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

    static ConversationSettings settings() {
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

    private static Topic topic(String slug, String french, String english, String emoji) {
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

    /** From now on the broker takes nothing. */
    void brokerBreaks() {
        brokerDown = true;
    }

    void brokerRecovers() {
        brokerDown = false;
    }

    /** What editors did, as the site's log has it. */
    List<String> deeds() {
        return deeds;
    }

    /** All that was handed over. */
    List<DeliveryBatch> batches() {
        return batches;
    }

    @Override
    public void close() {
        beans.close();
        memory.close();
    }
}
