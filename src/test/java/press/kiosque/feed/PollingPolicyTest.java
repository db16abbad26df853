package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;

class PollingPolicyTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");
    private static final FetchResult.Failed MISSING = new FetchResult.Failed(FeedTrouble.NOT_FOUND, "HTTP 404");
    private static final FetchResult.Failed GONE = new FetchResult.Failed(FeedTrouble.GONE, "HTTP 410");

    private final MemoryDatabase memory = new MemoryDatabase();
    private final TestClock clock = new TestClock(NOW);
    private final Collecting collecting = new Collecting(memory.database(), clock);
    private final PollingPolicy policy = collecting.bean(PollingPolicy.class);
    private final Feed feed = Feed.of("lk", "une", "Une", "https://lk.example/rss");

    @AfterEach
    void close() {
        collecting.close();
        memory.close();
    }

    @Test
    void aFeedOfWhichLittleIsKnownIsReadAgainAfterTheIntervalGiveOrTakeATenth() {
        assertThat(next(policy.afterNotModified(feed, said(Duration.ZERO, null))))
                .isBetween(minutes(9), minutes(11));
    }

    @Test
    void aFeedThatBringsNewsAtThisHourEveryDayIsReadOften() {
        Feed daily = feed.with(feed.state().learnt(FeedPace.ANY, news(20, 24)));

        assertThat(next(policy.afterNotModified(daily, said(Duration.ZERO, null))))
                .isBetween(minutes(9), minutes(12));
    }

    @Test
    void aFeedThatNeverBringsNewsAtThisHourIsReadRarely() {
        clock.set(NOW.plus(Duration.ofHours(12)));
        Feed daily = feed.with(feed.state().learnt(FeedPace.ANY, news(20, 24)));

        assertThat(next(policy.afterNotModified(daily, said(Duration.ZERO, null))))
                .isBetween(minutes(54), minutes(66));
    }

    @Test
    void whatAServerCallsFreshIsNotAskedForAgain() {
        assertThat(Stream.generate(() -> next(policy.afterNotModified(feed, said(Duration.ofMinutes(30), null))))
                        .limit(30))
                .allSatisfy(next -> assertThat(next).isBetween(minutes(30), minutes(33)));
    }

    @Test
    void whoeverWantsToBeReadOnceAYearIsReadOnceAnHour() {
        var yearly = new FeedPace(366 * 24 * 60, List.of(), List.of());

        assertThat(next(policy.afterNotModified(
                        feed.with(feed.state().learnt(yearly, FeedRhythm.UNKNOWN)), said(Duration.ZERO, null))))
                .isBetween(minutes(54), minutes(66));
    }

    @Test
    void theHoursAndDaysThatAFeedRulesOutAreSkipped() {
        var pace = new FeedPace(0, List.of(12, 13), List.of(DayOfWeek.SUNDAY));

        assertThat(pace.allowed(NOW)).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(pace.allowed(Instant.parse("2025-02-09T09:30:00Z"))).isEqualTo("2025-02-10T00:00:00Z");
    }

    @Test
    void aFeedThatRulesOutEveryHourIsReadAllTheSame() {
        var pace = new FeedPace(0, IntStream.range(0, 24).boxed().toList(), List.of());

        assertThat(pace.allowed(NOW)).isEqualTo(NOW);
    }

    @Test
    void eachFailureDoublesTheWaitUpToTheLongest() {
        Feed failing = feed;
        for (int i = 0; i < 3; i++) {
            failing = policy.afterFailure(failing, MISSING);
        }
        assertThat(failing.state().health()).isEqualTo(FeedState.Health.FAILING);
        assertThat(next(failing)).isBetween(minutes(36), minutes(44));

        for (int i = 0; i < 50; i++) {
            failing = policy.afterFailure(failing, MISSING);
        }
        assertThat(next(failing)).isLessThan(Duration.ofHours(7));
    }

    @Test
    void aServerThatWantsToBeLeftAloneIs() {
        var busy = new FetchResult.Failed(FeedTrouble.TOO_MANY_REQUESTS, "HTTP 429", Optional.of(Duration.ofHours(2)));

        assertThat(next(policy.afterFailure(feed, busy))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aServerThatWantsToBeLeftAloneForAYearIsForADay() {
        var busy = new FetchResult.Failed(FeedTrouble.TOO_MANY_REQUESTS, "HTTP 429", Optional.of(Duration.ofDays(365)));

        assertThat(next(policy.afterFailure(feed, busy))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aFeedThatIsReadAgainIsHealthyAgain() {
        Feed failing = policy.afterFailure(feed, MISSING);

        Feed healed = policy.afterNotModified(failing, said(Duration.ZERO, null));

        assertThat(healed.state().failures()).isZero();
        assertThat(healed.state().trouble()).isNull();
        assertThat(healed.state().health()).isEqualTo(FeedState.Health.HEALTHY);
    }

    @Test
    void aFeedThatIsSentElsewhereForGoodMovesOnceThatWasSaidForADay() {
        Feed sent = feed;
        for (int hours = 0; hours < 24; hours += 8) {
            clock.set(NOW.plus(Duration.ofHours(hours)));
            sent = policy.afterNotModified(sent, said(Duration.ZERO, "https://new.example/rss"));
            assertThat(sent.url()).isEqualTo("https://lk.example/rss");
        }

        clock.set(NOW.plus(Duration.ofHours(24)));
        sent = policy.afterNotModified(sent, said(Duration.ZERO, "https://new.example/rss"));

        assertThat(sent.url()).isEqualTo("https://new.example/rss");
        assertThat(sent.state().moved()).isEqualTo(new FeedMove("https://lk.example/rss", clock.instant()));
    }

    @Test
    void aDayApartTwiceIsNotOftenEnoughToMove() {
        Feed sent = policy.afterNotModified(feed, said(Duration.ZERO, "https://new.example/rss"));
        clock.set(NOW.plus(Duration.ofDays(2)));

        sent = policy.afterNotModified(sent, said(Duration.ZERO, "https://new.example/rss"));

        assertThat(sent.url()).isEqualTo("https://lk.example/rss");
    }

    @Test
    void aServerThatTakesItBackMovesNothing() {
        Feed sent = policy.afterNotModified(feed, said(Duration.ZERO, "https://new.example/rss"));

        sent = policy.afterNotModified(sent, said(Duration.ZERO, null));

        assertThat(sent.state().moving()).isNull();
    }

    @Test
    void aFeedEndsOnceItsServerHasSaidSoForThreeDays() {
        Feed ending = feed;
        for (int day = 0; day < 3; day++) {
            clock.set(NOW.plus(Duration.ofDays(day)));
            ending = policy.afterFailure(ending, GONE);
            assertThat(ending.state().health()).isNotEqualTo(FeedState.Health.GONE);
        }

        clock.set(NOW.plus(Duration.ofDays(3)));
        ending = policy.afterFailure(ending, GONE);

        assertThat(ending.state().health()).isEqualTo(FeedState.Health.GONE);
        assertThat(ending.state().nextPollAt()).isEqualTo(FeedState.NEVER);
    }

    @Test
    void anotherErrorInBetweenBeginsTheGraceAnew() {
        Feed ending = policy.afterFailure(policy.afterFailure(feed, GONE), MISSING);

        assertThat(ending.state().ending()).isNull();
    }

    /** An article at noon on each of the last days. */
    private static FeedRhythm news(int days, int every) {
        return FeedRhythm.UNKNOWN.with(
                IntStream.rangeClosed(1, days)
                        .mapToObj(day -> NOW.minus(Duration.ofHours((long) day * every)))
                        .toList(),
                NOW);
    }

    private Duration next(Feed read) {
        return Duration.between(clock.instant(), read.state().nextPollAt());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static FetchResult.ServerSaid said(Duration fresh, @Nullable String movedTo) {
        return new FetchResult.ServerSaid(null, null, fresh, movedTo, null);
    }
}
