package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.unit.DataSize;

/** Documents made to exhaust, to spy, or merely sent by mistake. */
@Timeout(60)
class HostileFeedTest {

    private final FeedParser parser =
            new FeedParser(FeedSamples.settings(Duration.ofSeconds(20), DataSize.ofMegabytes(2), false));

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void anEntityThatNamesAFileIsNeverResolved() {
        String spy = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + FeedSamples.rss(FeedSamples.item(1, "&f;")).substring("<?xml version=\"1.0\"?>".length());

        var feed = (ParseResult.ParsedFeed) parse(spy);

        assertThat(feed.entries().get(0).title()).isEqualTo("&f;");
    }

    @Test
    void aBillionLaughsRaiseNone() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"haha\">");
        for (int i = 1; i < 10; i++) {
            bomb.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&l9;</title></channel></rss>");

        var feed = (ParseResult.ParsedFeed) parse(bomb.toString());

        assertThat(feed.title()).isEqualTo("&l9;");
    }

    @Test
    void aParameterEntityIsNeverFetched() {
        String spy = "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>"
                + "<rss version=\"2.0\"><channel><title>t</title></channel></rss>";

        var feed = (ParseResult.ParsedFeed) parse(spy);

        assertThat(feed.title()).isEqualTo("t");
    }

    @Test
    void aTowerOfTagsIsRefused() {
        String tower = FeedSamples.rss("<item><title>" + "<b>".repeat(50_000) + "</title></item>");

        var refused = (ParseResult.NotAFeed) parse(tower);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
        assertThat(refused.words()).isEqualTo("nested deeper than 100 elements");
    }

    @Test
    void aTowerOfUnclosedTagsInABrokenFeedIsRefused() {
        String tower = FeedSamples.rss("<item><title>a < b" + "<b>".repeat(50_000));

        var refused = (ParseResult.NotAFeed) parse(tower);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
    }

    @Test
    void aHeapOfTagsIsRefused() {
        String heap = FeedSamples.rss("<a/>".repeat(300_000));

        var refused = (ParseResult.NotAFeed) parse(heap);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
    }

    @Test
    void aHeapOfTagsInABrokenFeedIsRefused() {
        String heap = FeedSamples.rss("1 < 2" + "<a/>".repeat(300_000));

        var refused = (ParseResult.NotAFeed) parse(heap);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
    }

    @Test
    void aHeapOfElementsThatNobodyEndedIsRefused() {
        String heap = FeedSamples.rss("1 < 2<item>" + "<title><link/></title>".repeat(30_000) + "</item>");

        var refused = (ParseResult.NotAFeed) parse(heap);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
        assertThat(refused.words()).isEqualTo("more than 5000 elements are not ended");
    }

    @Test
    void aHeapOfJsonEntriesIsRefused() {
        String heap = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{}" + ",{}".repeat(10_000) + "]}";

        var refused = (ParseResult.NotAFeed) parse(heap);

        assertThat(refused.words()).isEqualTo("more than 10000 entries");
    }

    @Test
    void aGzipBombIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);

        var refused = (ParseResult.NotAFeed) parser.parse(bomb, null, null);

        assertThat(refused.cause()).isEqualTo(FeedTrouble.TOO_LARGE);
    }

    @Test
    void manyOpenedQuotationsAreLookedThroughOnce() {
        String quadratic = FeedSamples.rss("&bad;" + "<![CDATA[".repeat(200_000));

        var refused = (ParseResult.NotAFeed) parse(quadratic);

        assertThat(refused.words()).isEqualTo("broken, and of more than 100000 tags");
    }

    @Test
    void aWebPageIsCalledOne() {
        var page = (ParseResult.NotAFeed) parse("<!doctype html><html><body><p>Sign in</body></html>");

        assertThat(page.cause()).isEqualTo(FeedTrouble.WEB_PAGE);
    }

    @Test
    void anotherKindOfXmlIsNoFeed() {
        var sitemap = (ParseResult.NotAFeed) parse("<urlset><url><loc>https://kiosque.example/</loc></url></urlset>");

        assertThat(sitemap.cause()).isEqualTo(FeedTrouble.NOT_A_FEED);
    }

    @Test
    void nothingIsCalledEmpty() {
        var nothing = (ParseResult.NotAFeed) parse(" \n");

        assertThat(nothing.cause()).isEqualTo(FeedTrouble.EMPTY);
    }

    @Test
    void aTruncatedFeedYieldsWhatCame() {
        String whole = FeedSamples.rss(FeedSamples.item(1, "One") + FeedSamples.item(2, "Two"));

        var feed = (ParseResult.ParsedFeed) parse(whole.substring(0, whole.indexOf("Two") + 1));

        assertThat(feed.entries()).extracting(ParsedEntry::title).containsExactly("One", "T");
    }

    @Test
    void gzipIsUndone() throws IOException {
        var feed = (ParseResult.ParsedFeed)
                parser.parse(gzip(FeedSamples.rss(FeedSamples.item(1, "One")).getBytes(UTF_8)), null, null);

        assertThat(feed.entries()).hasSize(1);
    }

    @Test
    void textXmlWithoutCharsetIsNotAscii() {
        byte[] accents = FeedSamples.rss(FeedSamples.item(1, "Été")).getBytes(UTF_8);

        var feed = (ParseResult.ParsedFeed) parser.parse(accents, "text/xml", null);

        assertThat(feed.entries().get(0).title()).isEqualTo("Été");
    }

    private ParseResult parse(String document) {
        return parser.parse(document.getBytes(UTF_8), null, null);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
