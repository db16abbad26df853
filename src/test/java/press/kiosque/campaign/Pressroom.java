package press.kiosque.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryService;
import press.kiosque.delivery.Door;
import press.kiosque.delivery.MessageLinks;
import press.kiosque.delivery.OccasionCounts;
import press.kiosque.delivery.QueueInMemory;
import press.kiosque.digest.DigestBeans;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.RecordingChannel;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Wishes;
import press.kiosque.trace.Traces;

/** A newsroom with readers, a clock to be moved and the way from an editor to the phones, but for Spring Batch and the broker. */
final class Pressroom implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Colleague INES = new Colleague("ines", true, false, false);
    static final Colleague PAUL = new Colleague("paul", true, true, false);
    static final Colleague VIC = new Colleague("vic", false, false, false);
    static final Content WORDS = new Content(
            Map.of("fr", new Content.Words("Le tram s’arrête", "Plus de tram ce soir.")), null, null, null, null);
    static final Content ARTICLE = new Content(
            Map.of("fr", new Content.Words("Le tram s’arrête", "Plus de tram ce soir.")),
            "https://news.example/tram",
            null,
            "article-tram",
            "story-tram");
    static final Content TWO_TITLES = new Content(
            Map.of("fr", new Content.Words("Le tram s’arrête", "Plus de tram ce soir.", "Ce soir, rentrez à pied")),
            "https://news.example/tram",
            null,
            "article-tram",
            "story-tram");
    static final Audience SPORT = new Audience(Set.of("sport"), List.of(), null, null, null);

    private static final MessageTemplates TEMPLATES =
            new AnnotationConfigApplicationContext("press.kiosque.message").getBean(MessageTemplates.class);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final TestClock clock = new TestClock(NOW);
    private final List<String> log = new ArrayList<>();
    final RecordingChannel channel = new RecordingChannel();
    final QueueInMemory queue = new QueueInMemory();
    final Subscribers subscribers = new Subscribers(memory.database());
    final Deliveries ledger = Door.ledger(memory.database());
    final Consents consents = Mockito.mock(Consents.class);
    final OccasionCounts counts = Door.counts(memory.database());
    final Campaigns campaigns = new Campaigns(memory.database());
    final SeriesBook series = new SeriesBook(memory.database());
    final Sendings sendings = new Sendings(memory.database());
    final Audiences audiences =
            new Audiences(Door.forecast(memory.database(), channel, clock), ledger, Mockito.mock(), clock);
    final DeliveryService door = Door.braked(memory.database(), channel, clock, queue, new CampaignBrake(campaigns));
    CampaignSettings settings = settings(0, 1000);
    boolean tracked = true;

    /** No first ones if their share is 0. */
    static CampaignSettings settings(double canaryShare, long approvalAbove) {
        var canary = new CampaignSettings.Canary(canaryShare, 5, Duration.ofSeconds(30), 0.1);
        var titles = new CampaignSettings.Titles(0.5, 20, Duration.ofMinutes(10), Duration.ofHours(1), 0.05);
        return new CampaignSettings(approvalAbove, canary, titles, 1, 20, Duration.ofMinutes(1));
    }

    Instant now() {
        return clock.instant();
    }

    void wait(Duration time) {
        clock.advance(time);
    }

    CampaignDesk desk() {
        return new CampaignDesk(campaigns, audiences, this::log, settings, clock);
    }

    SeriesDesk seriesDesk() {
        return new SeriesDesk(series, this::log, clock);
    }

    /** A process of its own. */
    SeriesClock seriesClock() {
        var story = new SeriesStory(DigestBeans.picks(memory.database()), Mockito.mock(Newsrooms.class), campaigns);
        return new SeriesClock(series, story, campaigns, this::log, clock);
    }

    /** Stores what is told. */
    void publishes(Article... articles) {
        memory.database().getCollection("articles", Article.class).insertMany(List.of(articles));
    }

    ForecastBoard board() {
        return new ForecastBoard(audiences);
    }

    CampaignTrial trial() {
        return new CampaignTrial(subscribers, new CampaignMessages(TEMPLATES), queue, ledger, this::log, clock);
    }

    CampaignRunner runner() {
        return new CampaignRunner(
                campaigns,
                sendings,
                audiences,
                job(),
                counts,
                this::log,
                settings,
                titles(),
                new Settlement(consents),
                clock);
    }

    /** Which titles are tried, by links that tell who opens them unless {@link #tracked} is false. */
    TitleTester titles() {
        MessageLinks links = Mockito.mock(MessageLinks.class);
        Mockito.when(links.tellWhoOpens()).thenReturn(tracked);
        return new TitleTester(sendings, ledger, links, this::log, settings, clock);
    }

    private void log(String who, String what, String subject) {
        log.add(who + " " + what);
    }

    List<String> log() {
        return log;
    }

    /** The job without Spring Batch: the same parts in the same order. */
    CampaignJob job() {
        var run = new CampaignRun(
                campaigns,
                sendings,
                audiences,
                subscribers,
                queue.batches(),
                new CampaignMessages(TEMPLATES),
                settings,
                clock);
        return new CampaignJob(Mockito.mock(JobOperator.class), Mockito.mock(Job.class), Traces.off()) {
            @Override
            long run(String push) {
                var reader = run.reader(push, 0);
                var parcels = run.parcels(push);
                reader.open(new ExecutionContext());
                var chunk = new Chunk<Parcel>();
                for (Subscriber next = reader.read(); next != null; next = reader.read()) {
                    chunk.add(parcels.process(next));
                }
                run.writer(push).write(chunk);
                return chunk.size();
            }
        };
    }

    /** A push for sport, to go now. */
    Campaign scheduled(Kind kind, Content content) {
        Campaign draft = desk().draft("n", kind, content, SPORT, INES).orElseThrow();
        desk().send(draft.id(), draft.version(), Plan.now(now(), PARIS, Duration.ofHours(2)), INES);
        return find(draft);
    }

    Campaign find(Campaign push) {
        return campaigns.find(push.id()).orElseThrow();
    }

    /** Lets the clock look and the queue bring, as often as something could happen. */
    Campaign run(Campaign push) {
        for (int tick = 0; tick < 6; tick++) {
            runner().advance(push.id());
            queue.bring(door);
        }
        return find(push);
    }

    /** All about a reader is erased. */
    void forget(String reader) {
        ledger.erase(List.of(reader));
        subscribers.erase(List.of(reader));
        Mockito.when(consents.forgottenSince(Mockito.any())).thenReturn(1L);
    }

    /** Readers who follow sport and asked to be alerted of it. */
    void readers(int many) {
        for (int number = 0; number < many; number++) {
            subscribers.save(reader(Integer.toString(1000 + number), Set.of("sport"), Set.of("sport"), null));
        }
    }

    static Subscriber reader(String recipient, Set<String> topics, Set<String> alerts, @Nullable Instant lastAct) {
        return new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                Status.ACTIVE,
                Locale.FRENCH,
                PARIS,
                List.copyOf(topics),
                List.of(),
                alerts.isEmpty() ? Set.of(Purpose.DIGEST) : Set.of(Purpose.DIGEST, Purpose.ALERT),
                null,
                null,
                List.of(),
                NOW,
                new Presence(lastAct, null, null, null, List.of(), List.of(), List.of()),
                new Wishes(List.of("PSG"), Map.of(), List.of(), alerts, null, null, false, null));
    }

    @Override
    public void close() {
        memory.close();
    }
}
