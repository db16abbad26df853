package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class FeedsTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");

    private static final FeedState READ = FeedState.NEVER_READ
            .unchanged(NOW, new FetchResult.ServerSaid(null, null, Duration.ZERO, null, null))
            .next(NOW.plusSeconds(60));

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Feeds feeds = new Feeds(memory.database());

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aFeedComesBackAsItWasStored() {
        var feed = new Feed(
                "lk/une",
                "lk",
                "À la une",
                "https://lk.example/rss",
                Locale.FRENCH,
                2.5,
                true,
                "Actu",
                FeedState.NEVER_READ);

        feeds.save(feed);

        assertThat(feeds.of("lk")).containsExactly(feed);
    }

    @Test
    void aFeedIsDueFromTheMomentThatWasSet() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.record(List.of(une.with(READ)));

        assertThat(feeds.due(NOW.plusSeconds(59))).isEmpty();
        assertThat(feeds.due(NOW.plusSeconds(60))).extracting(Feed::id).containsExactly("lk/une");
    }

    @Test
    void aFeedThatWasReadInTheFutureIsDueSinceTheClockWasWrong() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.record(List.of(une.with(READ)));

        assertThat(feeds.due(NOW.minusSeconds(3600))).extracting(Feed::id).containsExactly("lk/une");
    }

    @Test
    void anEditorsAddressIsNotOverwrittenByAMove() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une.at("https://lk.example/chosen"));

        feeds.move(une.at("https://lk.example/moved"), une.url());

        assertThat(feeds.find("lk/une").orElseThrow().url()).isEqualTo("https://lk.example/chosen");
    }

    @Test
    void aReadingOfTheOldAddressSaysNothingOfTheOneThatAnEditorGaveMeanwhile() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.save(une.at("https://lk.example/chosen"));

        feeds.record(List.of(une.with(READ)));

        assertThat(feeds.find("lk/une").orElseThrow().state()).isEqualTo(FeedState.NEVER_READ);
    }

    @Test
    void aMoveBringsAddressAndStateTogether() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);

        feeds.move(une.at("https://lk.example/moved").with(READ.moved(une.url(), NOW)), une.url());

        Feed moved = feeds.find("lk/une").orElseThrow();
        assertThat(moved.url()).isEqualTo("https://lk.example/moved");
        assertThat(moved.hasMovedFrom(une.url())).isTrue();
    }

    @Test
    void aPausedFeedIsNeverDue() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(new Feed(une.id(), "lk", "Une", une.url(), null, 1, true, null, une.state()));

        assertThat(feeds.due(NOW)).isEmpty();
    }

    @Test
    void anEditorsChangeLeavesTheReadingAlone() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.record(List.of(une.with(READ)));

        feeds.save(Feed.of("lk", "une", "À la une", "https://lk.example/rss"));

        Feed kept = feeds.find("lk/une").orElseThrow();
        assertThat(kept.name()).isEqualTo("À la une");
        assertThat(kept.state().health()).isEqualTo(FeedState.Health.HEALTHY);
    }

    @Test
    void aNewAddressStartsAfresh() {
        var une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.record(List.of(une.with(READ)));

        feeds.save(Feed.of("lk", "une", "Une", "https://lk.example/atom"));

        assertThat(feeds.find("lk/une").orElseThrow().state()).isEqualTo(FeedState.NEVER_READ);
    }

    @Test
    void aFeedThatWasRemovedStaysRemoved() {
        feeds.record(List.of(Feed.of("lk", "gone", "Gone", "https://lk.example/rss")));

        assertThat(feeds.all()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> Feed.of("lk", "une", "Une", "ftp://lk.example/rss"))
                .hasMessage("feed lk/une: url 'ftp://lk.example/rss' is no http or https address");
    }
}
