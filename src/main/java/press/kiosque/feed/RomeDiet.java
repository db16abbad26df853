package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves of a feed's tree what Rome is needed for. The rest costs time (dates are guessed with twenty masks), or fails the
 * whole feed (a port or an hour that is no number, a mode that nobody knows).
 */
final class RomeDiet {

    private static final Logger log = LoggerFactory.getLogger(RomeDiet.class);

    private static final Set<String> OF_FEED = Set.of("title", "item", "entry");
    private static final Set<String> OF_ENTRY = Set.of("title", "description", "summary", "content", "encoded");

    private RomeDiet() {}

    /** Trims the element with the facts of a feed. */
    static void trimHead(Element head) {
        head.getChildren().removeIf(child -> !OF_FEED.contains(child.getName()) || isOfMedia(child));
        head.getChildren().forEach(RomeDiet::mend);
    }

    /** Trims an entry. */
    static void trimEntry(Element entry) {
        entry.getChildren().removeIf(child -> !OF_ENTRY.contains(child.getName()) || isOfMedia(child));
        entry.getChildren().forEach(RomeDiet::mend);
    }

    private static boolean isOfMedia(Element element) {
        return element.getNamespace().equals(FeedNames.MEDIA)
                || element.getNamespace().equals(FeedNames.ITUNES);
    }

    private static void mend(Element element) {
        inlineMarkup(element);
        knownMode(element);
    }

    /** Of Atom 0.3's three ways to hold a text only two are left to Rome: what is no Base64, or of another mode, fails the feed. */
    private static void knownMode(Element element) {
        String mode = element.getAttributeValue("mode", "xml");
        if (mode.equals("base64")) {
            decode(element);
        }
        if (!mode.equals("xml")) {
            element.setAttribute("mode", element.getChildren().isEmpty() ? "escaped" : "xml");
        }
    }

    private static void decode(Element element) {
        try {
            element.setText(new String(Base64.getMimeDecoder().decode(element.getTextTrim()), UTF_8));
        } catch (IllegalArgumentException e) {
            log.debug("A text is kept as it stands, since it is no Base64: {}", e.getMessage());
        }
    }

    /** Rome drops tags within a title of RSS; as text they are what the newsroom meant. */
    private static void inlineMarkup(Element element) {
        boolean rss = element.getNamespace().equals(FeedNames.RSS);
        if (rss && element.getName().equals("title") && !element.getChildren().isEmpty()) {
            element.setText(new XMLOutputter().outputString(element.getContent()));
        }
    }
}
