package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListingTest {

    private final FeedParser parser = new FeedParser(FeedSamples.settings());
    private final FeedListing listing = new FeedListing(parser);

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void aBadFileIsToldInItsLine() throws IOException {
        Path page = Files.writeString(folder.resolve("page.xml"), "<html><body>Sign in</body></html>", UTF_8);

        assertThat(listing.json(page)).isEqualTo("{\"file\":\"page.xml\",\"error\":\"a web page instead of a feed\"}");
    }

    @Test
    void aMissingFileIsToldInItsLine() {
        assertThat(listing.json(folder.resolve("none.xml"))).contains("\"file\":\"none.xml\"", "there is no such file");
    }

    @Test
    void peopleReadTitlesAndLinks() throws IOException {
        Path feed = Files.writeString(folder.resolve("une.xml"), FeedSamples.rss(FeedSamples.item(1, "One")));

        assertThat(listing.text(feed)).contains("Le Kiosque", "One", "https://kiosque.example/1");
    }
}
