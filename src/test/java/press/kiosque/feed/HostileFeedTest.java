package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.xml.sax.InputSource;

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
    void aParserThatResolvesEntitiesReadsTheFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "our secret");
        String spy = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]><rss><title>&f;</title></rss>";

        assertThat(defenceless(spy)).isEqualTo("our secret");
    }

    @Test
    void aParserThatExpandsEntitiesIsBlownUp() throws Exception {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"haha\">");
        for (int i = 1; i < 6; i++) {
            bomb.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        bomb.append("]><rss><title>&l5;</title></rss>");

        assertThat(defenceless(bomb.toString())).hasSize(400_000);
    }

    /** What the JDK's parser makes of it with its own bounds off. */
    private static String defenceless(String document) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultInstance();
        builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        for (String bound : List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit")) {
            builders.setAttribute("http://www.oracle.com/xml/jaxp/properties/" + bound, "0");
        }
        return builders.newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement()
                .getTextContent();
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
    void aTowerOfTagsFellsAParserWithoutBound() throws InterruptedException {
        String tower = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">"
                + "<b>".repeat(3000) + "</b>".repeat(3000) + "</content></entry></feed>";
        var fallen = new AtomicReference<Throwable>();
        var parsing = new Thread(null, () -> parseWithRomeAlone(tower), "small", 128 << 10);
        parsing.setUncaughtExceptionHandler((thread, error) -> fallen.set(error));

        parsing.start();
        parsing.join();

        assertThat(fallen.get()).isInstanceOf(StackOverflowError.class);
        assertThat(((ParseResult.NotAFeed) parse(tower)).cause()).isEqualTo(FeedTrouble.TOO_COMPLEX);
    }

    /** Without the bound that newer JDKs set. */
    private static void parseWithRomeAlone(String document) {
        System.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            new SyndFeedInput().build(new StringReader(document));
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        } finally {
            System.clearProperty("jdk.xml.maxElementDepth");
        }
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
