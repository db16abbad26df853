package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What the documents of {@link HostileFeedTest} do to who has no defence: the attacks are real. */
@Timeout(60)
class DefencelessParserTest {

    /** So small that a few thousand calls overflow it, and large enough for the parser itself. */
    private static final long SMALL_STACK = 256 << 10;

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
    void aTowerOfTagsFellsAParserWithoutBound() throws Exception {
        parseWithRomeAlone(tower(2));
        var fallen = new AtomicReference<Throwable>();
        var parsing = new Thread(null, () -> parseWithRomeAlone(tower(50_000)), "small", SMALL_STACK);
        parsing.setUncaughtExceptionHandler((thread, error) -> fallen.set(error));

        parsing.start();
        parsing.join();

        assertThat(fallen.get()).isInstanceOf(StackOverflowError.class);
    }

    private static String tower(int tags) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">" + "<b>".repeat(tags)
                + "</b>".repeat(tags) + "</content></entry></feed>";
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
}
