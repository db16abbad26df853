package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.xml.sax.InputSource;

/** Entities that would read files, fetch addresses or fill the memory. */
class HostileEntitiesTest {

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

    private ParseResult parse(String document) {
        return parser.parse(document.getBytes(UTF_8), null, null);
    }
}
