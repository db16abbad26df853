package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection.Change;

class FeedSectionTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");
    private static final Newsroom NEWSROOM = new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Feeds feeds = new Feeds(memory.database());
    private final FeedSection section = new FeedSection(feeds);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void importingTwiceChangesNothing() {
        var entry = new FeedSection.Entry("une", "À la une", "https://lk.example/rss", "fr", 1.0, null);

        assertThat(store(entry)).isEqualTo(Change.CREATED);
        assertThat(store(entry)).isEqualTo(Change.UNCHANGED);
        assertThat(section.export("lk")).containsExactly(entry);
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        store(new FeedSection.Entry("une", null, "https://lk.example/rss", null, null, null));

        Feed feed = feeds.find("lk/une").orElseThrow();
        assertThat(feed).isEqualTo(Feed.of("lk", "une", "une", "https://lk.example/rss"));
    }

    @Test
    void anotherWeightIsAChange() {
        store(new FeedSection.Entry("une", null, "https://lk.example/rss", null, null, null));

        Change change = section.read(
                        NEWSROOM, new FeedSection.Entry("une", null, "https://lk.example/rss", null, 5.0, null))
                .get();

        assertThat(change).isEqualTo(Change.CHANGED);
    }

    @Test
    void theOldAddressOfAFeedThatMovedMeansTheSame() {
        Feed une = Feed.of("lk", "une", "Une", "https://lk.example/rss");
        feeds.save(une);
        feeds.move(une.at("https://new.example/rss").with(une.state().moved(une.url(), NOW)), une.url());

        Change change = store(new FeedSection.Entry("une", "Une", une.url(), null, null, null));

        assertThat(change).isEqualTo(Change.UNCHANGED);
        assertThat(feeds.find("lk/une").orElseThrow().url()).isEqualTo("https://new.example/rss");
    }

    private Change store(FeedSection.Entry entry) {
        return section.read(NEWSROOM, entry).get();
    }
}
