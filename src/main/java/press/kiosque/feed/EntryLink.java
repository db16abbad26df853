package press.kiosque.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What names an entry, and where one reads it. A guid is only taken for a link if it is an address.
 *
 * @param id as written
 * @param link absolute where that can be known
 */
record EntryLink(@Nullable String id, @Nullable String link) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final List<String> PAGES = List.of("", "text/html", "application/xhtml+xml");

    /** The second is the first at its whole length (RFC 4287, section 4.2.7.2). */
    private static final List<String> ALTERNATE =
            List.of("", "alternate", "http://www.iana.org/assignments/relation/alternate");

    static EntryLink of(Element entry, Addresses addresses) {
        String id = null;
        String link = null;
        boolean permanent = true;
        for (Element child : entry.getChildren()) {
            String name = child.getName();
            if (name.equals("guid") || (name.equals("id") && isAtom(child))) {
                id = text(child);
                permanent = "true"
                        .equalsIgnoreCase(
                                child.getAttributeValue("ispermalink", "true").strip());
            } else if (name.equals("link") && leadsToPage(child)) {
                String found = addresses.whole(child, address(child));
                link = found == null ? link : found;
            }
        }
        if (link == null && id != null && permanent && WEB.matcher(id).matches()) {
            link = id;
        }
        return new EntryLink(id == null || id.isEmpty() ? entry.getAttributeValue("about") : id, link);
    }

    private static boolean leadsToPage(Element link) {
        if (!isAtom(link)) {
            return link.getNamespace().equals(FeedNames.RSS);
        }
        return ALTERNATE.contains(relation(link)) && isPage(link);
    }

    private static String relation(Element link) {
        return link.getAttributeValue("rel", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPage(Element link) {
        String type = link.getAttributeValue("type", "").replaceFirst(";.*", "").strip();
        return PAGES.contains(type.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String address(Element link) {
        String text = link.getTextTrim();
        return isAtom(link) || text.isEmpty() ? link.getAttributeValue("href", text) : text;
    }

    private static boolean isAtom(Element element) {
        return element.getNamespace().equals(FeedNames.ATOM)
                || element.getNamespace().equals(FeedNames.ATOM_03);
    }

    private static String text(Element element) {
        return element.getTextNormalize();
    }
}
