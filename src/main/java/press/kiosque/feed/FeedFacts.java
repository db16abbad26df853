package press.kiosque.feed;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** What a feed says of itself as a whole. */
final class FeedFacts {

    private FeedFacts() {}

    /** The language as written, from whichever place names it. */
    static @Nullable String language(FeedShape shape) {
        for (Element child : shape.head().getChildren()) {
            if (child.getName().equals("language") && !child.getTextTrim().isEmpty()) {
                return child.getTextNormalize();
            }
        }
        String attribute = shape.head().getAttributeValue("lang", Namespace.XML_NAMESPACE);
        attribute = attribute == null ? shape.head().getAttributeValue("lang") : attribute;
        return attribute == null || attribute.isBlank() ? null : attribute.strip();
    }

    /** The newsroom's page that the feed belongs to. */
    static @Nullable String link(FeedShape shape, Addresses addresses) {
        return EntryLink.of(shape.head(), addresses).link();
    }
}
