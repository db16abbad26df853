package press.kiosque.feed;

import java.util.Locale;
import java.util.Map;
import org.jdom2.Namespace;

/** The vocabularies that feeds are written in, each under one name, however the feed spells it. */
final class FeedNames {

    /** RSS of every version; what stands in no vocabulary at all is taken for it. */
    static final Namespace RSS = Namespace.NO_NAMESPACE;

    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");
    static final Namespace RDF = Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    static final Namespace DC = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");
    static final Namespace DC_TERMS = Namespace.getNamespace("http://purl.org/dc/terms/");
    static final Namespace CONTENT = Namespace.getNamespace("http://purl.org/rss/1.0/modules/content/");
    static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");
    static final Namespace ITUNES = Namespace.getNamespace("http://www.itunes.com/dtds/podcast-1.0.dtd");
    static final Namespace SYNDICATION = Namespace.getNamespace("http://purl.org/rss/1.0/modules/syndication/");
    static final Namespace XHTML = Namespace.getNamespace("http://www.w3.org/1999/xhtml");

    /** Everything that we don't read. One name for all of them, since JDOM keeps every name for ever. */
    static final Namespace OTHER = Namespace.getNamespace("urn:other");

    private static final Map<String, Namespace> BY_ADDRESS = Map.ofEntries(
            Map.entry("", RSS),
            Map.entry("my.netscape.com/rdf/simple/0.9", RSS),
            Map.entry("channel.netscape.com/rdf/simple/0.9", RSS),
            Map.entry("purl.org/rss/1.0", RSS),
            Map.entry("purl.org/net/rss1.1", RSS),
            Map.entry("backend.userland.com/rss", RSS),
            Map.entry("backend.userland.com/rss2", RSS),
            Map.entry("backend.userland.com/rss091", RSS),
            Map.entry("blogs.law.harvard.edu/tech/rss", RSS),
            Map.entry("www.rssboard.org/rss-specification", RSS),
            Map.entry("www.w3.org/2005/atom", ATOM),
            Map.entry("purl.org/atom/ns", ATOM_03),
            Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", RDF),
            Map.entry("purl.org/dc/elements/1.0", DC),
            Map.entry("purl.org/dc/elements/1.1", DC),
            Map.entry("purl.org/dc/terms", DC_TERMS),
            Map.entry("purl.org/rss/1.0/modules/content", CONTENT),
            Map.entry("purl.org/rss/1.0/modules/syndication", SYNDICATION),
            Map.entry("search.yahoo.com/mrss", MEDIA),
            Map.entry("video.search.yahoo.com/mrss", MEDIA),
            Map.entry("www.rssboard.org/media-rss", MEDIA),
            Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", ITUNES),
            Map.entry("www.itunes.com/dtds/podcast-1.0", ITUNES),
            Map.entry("example.com/dtds/podcast-1.0.dtd", ITUNES),
            Map.entry("www.w3.org/1999/xhtml", XHTML));

    /** What a prefix means by custom, where a feed forgot to say. */
    private static final Map<String, Namespace> BY_PREFIX = Map.of(
            "atom",
            ATOM,
            "rdf",
            RDF,
            "dc",
            DC,
            "dcterms",
            DC_TERMS,
            "content",
            CONTENT,
            "media",
            MEDIA,
            "itunes",
            ITUNES,
            "xhtml",
            XHTML,
            "rss",
            RSS,
            "sy",
            SYNDICATION);

    private FeedNames() {}

    /** The vocabulary at this address; capitals, the protocol and what stands at the end don't matter. */
    static Namespace at(String address) {
        String folded = address.strip().toLowerCase(Locale.ROOT);
        int from = folded.startsWith("http://") ? 7 : folded.startsWith("https://") ? 8 : 0;
        int to = folded.length();
        while (to > from && (folded.charAt(to - 1) == '/' || folded.charAt(to - 1) == '#')) {
            to--;
        }
        return BY_ADDRESS.getOrDefault(folded.substring(from, to), OTHER);
    }

    /** The vocabulary that this undeclared prefix means by custom. */
    static Namespace byCustom(String prefix) {
        return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
    }
}
