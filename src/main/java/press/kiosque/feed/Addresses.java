package press.kiosque.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses in a feed whole, as xml:base and the feed's own address say (RFC 3986, section 5).
 *
 * @param feed the address of the feed itself, if it is known
 */
record Addresses(@Nullable String feed) {

    private static final Element NOWHERE = new Element("nowhere");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern LINE = Pattern.compile("[\\r\\n\\t]+");

    /** What is longer leads nowhere: no browser or server of a newsroom goes by it. */
    private static final int LONGEST = 4096;

    private static final int MOST_BASES = 10;

    /** Nobody follows these from a card. */
    private static final Set<String> REFUSED = Set.of("javascript:", "data:", "vbscript:");

    /**
     * The address in its whole length where that can be known, else as it stands.
     *
     * @param place the element in which it stands
     * @return null if it is empty, longer than any address, or nothing that one may follow
     */
    @Nullable
    String whole(Element place, @Nullable String address) {
        String trimmed = address == null || address.length() > 2 * LONGEST
                ? ""
                : LINE.matcher(address.strip()).replaceAll("").replace("&amp;", "&");
        var scheme = SCHEME.matcher(trimmed);
        if (trimmed.isEmpty()
                || trimmed.length() > LONGEST
                || (scheme.lookingAt() && REFUSED.contains(scheme.group().toLowerCase(Locale.ROOT)))) {
            return null;
        }
        return scheme.lookingAt() ? trimmed : resolve(base(place), trimmed);
    }

    /** The same for an address that stands in no element. */
    @Nullable
    String whole(@Nullable String address) {
        return whole(NOWHERE, address);
    }

    private @Nullable String base(Element place) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element at = place; at != null && bases.size() < MOST_BASES; at = at.getParentElement()) {
            String base = at.getAttributeValue("base", Namespace.XML_NAMESPACE);
            if (base != null && base.length() <= LONGEST) {
                bases.push(base.strip());
            }
        }
        String whole = feed;
        for (String base : bases) {
            whole = resolve(whole, base);
        }
        return whole;
    }

    private static String resolve(@Nullable String base, String address) {
        return base == null ? address : WebAddress.resolve(base, address);
    }
}
