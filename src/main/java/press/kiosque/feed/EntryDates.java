package press.kiosque.feed;

import java.time.Instant;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When an entry appeared and when it last changed, from whichever element says so.
 *
 * @param published as the newsroom says; when it was written where it says nothing else
 * @param updated as the newsroom says
 */
record EntryDates(@Nullable Instant published, @Nullable Instant updated) {

    static EntryDates of(Element entry) {
        Instant published = null;
        Instant updated = null;
        Instant created = null;
        for (Element child : entry.getChildren()) {
            switch (child.getName()) {
                case "pubdate", "published", "issued" -> published = later(child, published);
                case "created" -> created = later(child, created);
                case "updated", "modified", "date", "lastbuilddate" -> updated = later(child, updated);
                default -> {}
            }
        }
        return new EntryDates(published == null && updated == null ? created : published, updated);
    }

    /** The last one that can be read wins. */
    private static @Nullable Instant later(Element element, @Nullable Instant known) {
        return FeedDate.parse(element.getText()).orElse(known);
    }
}
