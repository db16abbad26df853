package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are a feed only in part, or only nearly. */
@Timeout(30)
class OddDocumentsTest {

    private final FeedParser parser = new FeedParser(FeedSamples.settings());

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void anAddressOfStepsUpAndDownLeadsNowhere() {
        String steps = "<link>" + "a/../".repeat(300_000) + "</link>";
        String item = FeedSamples.item(1, "Une").replaceFirst("<link>.*?</link>", steps);

        var feed = (ParseResult.ParsedFeed) parse(FeedSamples.rss(item));

        assertThat(feed.entries()).extracting(ParsedEntry::link).containsOnlyNulls();
    }

    @Test
    void aListOfFeedsIsCalledOne() {
        var none = (ParseResult.NotAFeed) parse("<opml version='2.0'><body><outline xmlUrl='x'/></body></opml>");

        assertThat(none.words()).isEqualTo("a list of feeds (OPML) instead of a feed");
    }

    @Test
    void whatAPodcastTellsIsItsSummary() {
        var feed = (ParseResult.ParsedFeed) parse("""
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Radio</title>
                <item><itunes:title>Le pont rouvre</itunes:title><itunes:subtitle>Court</itunes:subtitle>
                <itunes:summary>Il était fermé depuis 2019.</itunes:summary></item></channel></rss>""");

        assertThat(feed.entries()).extracting(ParsedEntry::title).containsExactly("Le pont rouvre");
        assertThat(feed.entries()).extracting(ParsedEntry::summary).containsExactly("Il était fermé depuis 2019.");
    }

    private ParseResult parse(String document) {
        return parser.parse(document.getBytes(UTF_8), null, "https://lk.example/rss");
    }
}
