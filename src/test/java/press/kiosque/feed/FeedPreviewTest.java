package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;

class FeedPreviewTest {

    private final NewsServer server = new NewsServer();
    private final MemoryDatabase memory = new MemoryDatabase();
    private final Collecting collecting = new Collecting(memory.database(), new TestClock(Fetching.NOW));
    private final FeedPreview preview = new FeedPreview(
            collecting.bean(FeedFetcher.class), collecting.bean(FeedParser.class), new TestClock(Fetching.NOW));

    @AfterEach
    void close() {
        collecting.close();
        server.close();
        memory.close();
    }

    @Test
    void aFeedShowsWhatWouldComeInAndNothingIsStored() {
        String url = server.publish("une", FeedSamples.rss(FeedSamples.item(1, "One") + FeedSamples.item(2, "Two")));

        var seen = (FeedPreview.FeedSeen) preview.look(" " + url + " ");

        assertThat(seen.title()).isEqualTo("Le Kiosque");
        assertThat(seen.entries()).isEqualTo(2);
        assertThat(seen.newest()).extracting(ParsedEntry::title).containsExactly("One", "Two");
        assertThat(collecting.feeds.all()).isEmpty();
        assertThat(collecting.articles.since("lk", Instant.EPOCH)).isEmpty();
    }

    @Test
    void aSiteNamesItsFeeds() {
        page("<html><head><base href='/news/'><link rel='alternate stylesheet' href='x.css' type='text/css'>"
                + "<link rel='Alternate' type='application/rss+xml' title='À la une' href='une.xml'>"
                + "<link rel=alternate type=application/atom+xml href=//other.example/atom>"
                + "<link rel=alternate type=application/rss+xml href=une.xml>"
                + "<link rel=alternate type=application/rss+xml href='file:///etc/passwd'></head></html>");

        var seen = (FeedPreview.PageSeen) preview.look(server.url("/page"));

        assertThat(seen.feeds())
                .containsExactly(
                        new FeedPreview.Choice("À la une", server.url("/news/une.xml")),
                        new FeedPreview.Choice("http://other.example/atom", "http://other.example/atom"));
    }

    @Test
    void aSiteWithoutFeedsIsCalledAWebPage() {
        page("<html><body>Bonjour</body></html>");

        var seen = (FeedPreview.NothingSeen) preview.look(server.url("/page"));

        assertThat(seen.cause()).isEqualTo(FeedTrouble.WEB_PAGE);
    }

    @Test
    void ourOwnNetworkIsNotLookedAt() throws Exception {
        try (var guarded = new GuardedHttp(FeedSamples.settings())) {
            var fetcher = new FeedFetcher(guarded, FeedSamples.settings(), new TestClock(Fetching.NOW));
            var careful = new FeedPreview(fetcher, collecting.bean(FeedParser.class), new TestClock(Fetching.NOW));

            var seen = (FeedPreview.NothingSeen) careful.look(server.publish("une", FeedSamples.rss("")));

            assertThat(seen.cause()).isEqualTo(FeedTrouble.REFUSED_ADDRESS);
        }
    }

    private void page(String html) {
        server.serve("/page", 200, Map.of("Content-Type", "text/html"), html.getBytes(UTF_8));
    }
}
