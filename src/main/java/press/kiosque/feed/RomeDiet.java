package press.kiosque.feed;

import java.util.Set;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;

/**
 * Leaves of a feed's tree what Rome is needed for. The rest costs time (dates are guessed with twenty masks), or fails the
 * whole feed (a port or an hour that is no number).
 */
final class RomeDiet {

    private static final Set<String> OF_FEED = Set.of("title", "item", "entry");
    private static final Set<String> OF_ENTRY = Set.of("title", "description", "summary", "content", "encoded");

    private RomeDiet() {}

    /** Trims the element with the facts of a feed. */
    static void trimHead(Element head) {
        head.getChildren().removeIf(child -> !OF_FEED.contains(child.getName()) || isOfMedia(child));
        head.getChildren().forEach(RomeDiet::inlineMarkup);
    }

    /** Trims an entry. */
    static void trimEntry(Element entry) {
        entry.getChildren().removeIf(child -> !OF_ENTRY.contains(child.getName()) || isOfMedia(child));
        entry.getChildren().forEach(RomeDiet::inlineMarkup);
    }

    private static boolean isOfMedia(Element element) {
        return element.getNamespace().equals(FeedNames.MEDIA)
                || element.getNamespace().equals(FeedNames.ITUNES);
    }

    /** Rome drops tags within a title of RSS; as text they are what the newsroom meant. */
    private static void inlineMarkup(Element element) {
        boolean rss = element.getNamespace().equals(FeedNames.RSS);
        if (rss && element.getName().equals("title") && !element.getChildren().isEmpty()) {
            element.setText(new XMLOutputter().outputString(element.getContent()));
        }
    }
}
