package press.kiosque.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads what is recognisably a feed but no XML, as a browser reads a sloppy page. */
final class HealedXml {

    /** More tags than that are not healed: jsoup keeps them all in memory. */
    private static final int MAX_TAGS = 100_000;

    /** Each moves all that comes after it. */
    private static final int MOST_LEFT_OPEN = 5000;

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /** They hold words, and none of the parts of an entry. */
    private static final Set<String> LEAVES = Set.of("title", "link", "guid", "pubdate", "category");

    private static final Set<String> PARTS = Set.of(
            "item", "entry", "description", "summary", "content", "author", "enclosure", "id", "published", "updated");

    private HealedXml() {}

    /**
     * The tree of the first element that is the root of a feed, if there is any.
     *
     * @throws FeedBounds.TooComplex if it is too deep or has too many parts
     */
    static Optional<Document> parse(String text) {
        if (text.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
            throw new FeedBounds.TooComplex("broken, and of more than " + MAX_TAGS + " tags");
        }
        var parser = Parser.xmlParser().setMaxDepth(2 * FeedBounds.MAX_DEPTH);
        return Jsoup.parse(text, "", parser).stream()
                .filter(element -> ROOTS.contains(localName(element)))
                .findFirst()
                .map(HealedXml::endedInTime)
                .map(HealedXml::treeOf);
    }

    /** Ends what was not ended before something that cannot stand within it, as a title before the link. */
    private static Element endedInTime(Element root) {
        int leftOpen = 0;
        for (Element outer : root.getAllElements()) {
            Element parent = outer.parent();
            Optional<Element> first = outer.children().stream()
                    .filter(inner -> !mayHold(localName(outer), localName(inner)))
                    .findFirst();
            if (parent != null && first.isPresent()) {
                if (++leftOpen > MOST_LEFT_OPEN) {
                    throw new FeedBounds.TooComplex("more than " + MOST_LEFT_OPEN + " elements are not ended");
                }
                parent.insertChildren(outer.siblingIndex() + 1, from(first.get()));
            }
        }
        return root;
    }

    private static boolean mayHold(String outer, String inner) {
        return ENTRIES.contains(outer)
                ? !ENTRIES.contains(inner)
                : !LEAVES.contains(outer) || !(LEAVES.contains(inner) || PARTS.contains(inner));
    }

    private static List<Node> from(Element first) {
        Element parent = Objects.requireNonNull(first.parent());
        return List.copyOf(parent.childNodes().subList(first.siblingIndex(), parent.childNodeSize()));
    }

    private static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Document treeOf(Element root) {
        var tree = new FeedTree();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    tree.start(element.tagName(), byName(element));
                } else if (node instanceof TextNode text) {
                    char[] characters = text.getWholeText().toCharArray();
                    tree.text(characters, 0, characters.length);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) {
                    tree.end();
                }
            }
        });
        return tree.document();
    }

    private static Map<String, String> byName(Element element) {
        var named = new LinkedHashMap<String, String>();
        for (Attribute attribute : element.attributes()) {
            named.put(attribute.getKey(), attribute.getValue());
        }
        return named;
    }
}
