package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;

class FeedWatchTest {

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Feeds feeds = new Feeds(memory.database());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestClock clock = new TestClock(NOW);
    private final FeedWatch watch = new FeedWatch(feeds, meters, clock);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aNewsroomThatSpeaksIsNoAlarm() {
        add("une", hourlyUntil(NOW));

        watch.look();

        assertThat(watch.alarm("lk")).isEmpty();
        assertThat(gauge()).isZero();
    }

    @Test
    void aNewsroomThatIsSilentForLongerThanUsualIsOne() {
        add("une", hourlyUntil(NOW));
        clock.set(NOW.plus(Duration.ofHours(5)));

        watch.look();

        assertThat(watch.alarm("lk")).contains(new FeedRhythm.Silence(Duration.ofHours(5), Duration.ZERO));
        assertThat(gauge()).isEqualTo(1);
        assertThat(watch.health().getDetails()).containsEntry("silentNewsrooms", List.of("lk"));
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void itIsOverOnceOneFeedSpeaks() {
        add("une", hourlyUntil(NOW));
        clock.set(NOW.plus(Duration.ofHours(5)));
        watch.look();

        add("sport", FeedRhythm.UNKNOWN.with(List.of(clock.instant()), clock.instant()));
        watch.look();

        assertThat(gauge()).isZero();
    }

    @Test
    void aQuietFeedIsCalledQuietAmongOthersThatSpeak() {
        add("une", hourlyUntil(NOW));
        Feed une = feeds.find("lk/une").orElseThrow();

        assertThat(FeedCondition.of(une, NOW)).isEqualTo(FeedCondition.HEALTHY);
        assertThat(FeedCondition.of(une, NOW.plus(Duration.ofHours(5)))).isEqualTo(FeedCondition.QUIET);
    }

    @Test
    void aFeedThatMovedIsSaidToHaveForAWeek() {
        Feed moved =
                Feed.of("lk", "une", "Une", "https://lk.example/rss").with(read().moved("https://old.example/", NOW));

        assertThat(FeedCondition.of(moved, NOW)).isEqualTo(FeedCondition.MOVED);
        assertThat(FeedCondition.of(moved, NOW.plus(Duration.ofDays(8)))).isEqualTo(FeedCondition.HEALTHY);
    }

    private double gauge() {
        return meters.get("kiosque.newsroom.silent")
                .tag("newsroom", "lk")
                .gauge()
                .value();
    }

    private void add(String slug, FeedRhythm rhythm) {
        Feed feed = Feed.of("lk", slug, slug, "https://lk.example/" + slug);
        feeds.save(feed);
        feeds.record(List.of(feed.with(read().learnt(FeedPace.ANY, rhythm))));
    }

    private static FeedState read() {
        return FeedState.NEVER_READ.unchanged(NOW, new FetchResult.ServerSaid(null, null, Duration.ZERO, null, null));
    }

    private static FeedRhythm hourlyUntil(Instant moment) {
        return FeedRhythm.UNKNOWN.with(
                IntStream.range(0, 28 * 24)
                        .mapToObj(hours -> moment.minus(Duration.ofHours(hours)))
                        .toList(),
                moment);
    }
}
