package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection.Change;

class FeedSectionTest {

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

        assertThat(section.store(NEWSROOM, entry)).isEqualTo(Change.CREATED);
        assertThat(section.store(NEWSROOM, entry)).isEqualTo(Change.UNCHANGED);
        assertThat(section.export("lk")).containsExactly(entry);
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        section.store(NEWSROOM, new FeedSection.Entry("une", null, "https://lk.example/rss", null, null, null));

        Feed feed = feeds.find("lk/une").orElseThrow();
        assertThat(feed).isEqualTo(Feed.of("lk", "une", "une", "https://lk.example/rss"));
    }

    @Test
    void anotherWeightIsAChange() {
        section.store(NEWSROOM, new FeedSection.Entry("une", null, "https://lk.example/rss", null, null, null));

        Change change =
                section.store(NEWSROOM, new FeedSection.Entry("une", null, "https://lk.example/rss", null, 5.0, null));

        assertThat(change).isEqualTo(Change.CHANGED);
    }
}
