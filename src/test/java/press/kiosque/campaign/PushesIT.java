package press.kiosque.campaign;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.demo.Demo;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.Waiting;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Wishes;

/** A breaking alert, and a push of two titles, over the real parts: clock, Spring Batch, broker, database, Messenger's stand-in and its phones. */
class PushesIT {

    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int READERS = 60;

    @TempDir
    Path data;

    private Demo demo;
    private CampaignDesk desk;

    @BeforeEach
    void sixtyReadersAskedToBeAlertedOfSport() {
        demo = Demo.start(
                PAGE,
                data,
                new Demo.Ports(0, 0),
                Map.ofEntries(
                        entry("kiosque.campaign.tick", "100ms"),
                        entry("kiosque.campaign.approval-above", 50),
                        entry("kiosque.campaign.canary.least", 5),
                        entry("kiosque.campaign.canary.pause", "1s"),
                        entry("kiosque.campaign.titles.share", 0.5),
                        entry("kiosque.campaign.titles.least", READERS / 2),
                        entry("kiosque.campaign.titles.observed", "5s"),
                        entry("kiosque.campaign.partitions", 2),
                        entry("kiosque.delivery.batch", 4),
                        entry("kiosque.links.tracked", true),
                        entry("kiosque.messenger.sends-per-second", 20)));
        demo.bean(NewsroomFile.class).importFrom("""
                newsroom: {id: gazette, name: La Gazette, language: fr, zone: Europe/Paris}
                topics:
                  - {id: sport, name: {fr: Sport, en: Sport}, categories: [sport]}
                """);
        demo.connect(PAGE);
        demo.sandbox().readers(READERS).forEach(psid -> demo.bean(Subscribers.class)
                .save(alerted(psid)));
        desk = demo.bean(CampaignDesk.class);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void aBreakingAlertIsApprovedWatchedAtFirstAndThenOnEveryPhoneOnce() {
        Campaign push = sent();
        assertThat(push.state()).isEqualTo(State.AWAITING_APPROVAL);
        desk.approve(push.id(), push.version(), Pressroom.PAUL);

        await(() -> phones(push) == 5, "the first five do not have it");
        await(() -> state(push) == State.DONE, "it is not done");
        assertThat(phones(push)).isEqualTo(READERS);

        demo.bean(CampaignJob.class).run(push.id());
        demo.bean(QueueDrain.class).await();
        assertThat(messages(push)).isEqualTo(READERS);
    }

    @Test
    void aPausedAlertStandsStillWithinSecondsAndGoesOnAndAStoppedOneEnds() {
        Campaign push = sent();
        desk.approve(push.id(), push.version(), Pressroom.PAUL);
        await(() -> phones(push) > 8, "it has not begun");

        desk.move(push.id(), Move.PAUSE, Pressroom.INES);
        Waiting.pause(Duration.ofSeconds(2));
        long paused = phones(push);
        Waiting.pause(Duration.ofSeconds(3));
        assertThat(phones(push)).isEqualTo(paused).isLessThan(READERS);

        desk.move(push.id(), Move.RESUME, Pressroom.INES);
        await(() -> phones(push) > paused, "it does not go on");
        desk.move(push.id(), Move.STOP, Pressroom.INES);
        await(() -> find(push).result() != null, "it does not end");
        Tally end = Objects.requireNonNull(find(push).result());
        assertThat(end.reached()).isEqualTo(phones(push)).isLessThan(READERS);
        assertThat(end.unsent()).extracting(Tally.Unsent::reason).containsOnly("PUSH_STOPPED");
        assertThat(end.reached() + end.missed()).isEqualTo(READERS);
    }

    @Test
    void twoTitlesAreTriedOnHalfCountedAndThenTheFirstIsOnAllOtherPhones() {
        Campaign draft = desk.draft("gazette", Kind.PUSH, Pressroom.TWO_TITLES, Pressroom.SPORT, Pressroom.INES)
                .orElseThrow();
        desk.send(draft.id(), 1, Plan.now(Instant.now(), PARIS, Duration.ofHours(1)), Pressroom.INES);

        await(() -> phones(draft) == READERS / 2, "half of them do not have it");
        demo.bean(Deliveries.class).ofOccasion(draft.occasion()).forEach(row -> demo.bean(Deliveries.class)
                .opened(row.id(), "article-tram", row.claimedAt()));
        await(() -> state(draft) == State.DONE, "it is not done");

        TestOfTitles test = Objects.requireNonNull(
                demo.bean(Sendings.class).find(draft.id()).orElseThrow().test());
        TestOfTitles.Look look = Objects.requireNonNull(test.look());
        assertThat(Objects.requireNonNull(test.end()).cause()).isEqualTo(TestOfTitles.Cause.NO_DIFFERENCE);
        assertThat(look.first().opened() + look.second().opened()).isEqualTo(READERS / 2);
        assertThat(phones(draft)).isEqualTo(READERS);
        assertThat(messages(draft)).isEqualTo(READERS);
    }

    private Campaign sent() {
        Campaign draft = desk.draft("gazette", Kind.BREAKING, Pressroom.WORDS, Pressroom.SPORT, Pressroom.INES)
                .orElseThrow();
        desk.send(draft.id(), 1, Plan.now(Instant.now(), PARIS, Duration.ofHours(1)), Pressroom.INES);
        return find(draft);
    }

    private Campaign find(Campaign push) {
        return demo.bean(Campaigns.class).find(push.id()).orElseThrow();
    }

    private State state(Campaign push) {
        return find(push).state();
    }

    private long phones(Campaign push) {
        return demo.sandbox().tally(push.occasion()).path("recipients").asLong();
    }

    private long messages(Campaign push) {
        return demo.sandbox().tally(push.occasion()).path("messages").asLong();
    }

    private static Subscriber alerted(String psid) {
        Instant now = Instant.now();
        return new Subscriber(
                Subscriber.id("gazette", psid),
                "gazette",
                psid,
                Status.ACTIVE,
                Locale.FRENCH,
                PARIS,
                List.of("sport"),
                List.of(),
                Set.of(Purpose.ALERT, Purpose.DIGEST),
                null,
                now.plus(Duration.ofHours(20)),
                List.of(),
                now,
                new Presence(now, null, null, null, List.of(), List.of(), List.of()),
                new Wishes(List.of(), Map.of(), List.of(), Set.of("sport"), null, null, false, null));
    }

    private static void await(BooleanSupplier done, String otherwise) {
        Waiting.until(Duration.ofSeconds(40), Duration.ofMillis(50), done, otherwise);
    }
}
