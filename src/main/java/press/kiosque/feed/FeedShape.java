package press.kiosque.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * Where the facts of a feed and its entries stand. RSS of every version and RDF is brought into the form of RSS 2.0, in
 * which Rome reads them all alike.
 *
 * @param document what Rome is given
 * @param kind {@code rss}, {@code rdf}, {@code atom_0.3} or {@code atom_1.0}, with the version if there is one
 * @param head the element with the facts of the feed
 * @param entries in the order of the document
 */
record FeedShape(Document document, String kind, Element head, List<Element> entries) {

    private static final Set<String> FRAMES = Set.of("rss", "rdf", "channel", "items");

    /** The shape of this document, if it is a feed. */
    static Optional<FeedShape> of(Document document) {
        Element root = document.getRootElement();
        return switch (root.getName()) {
            case "feed" -> Optional.of(atom(document, root));
            case "entry" -> Optional.of(loneEntry(document, root));
            case "rss", "rdf", "channel" -> Optional.of(rss(root));
            default -> Optional.empty();
        };
    }

    /** Whether the feed is of the Atom family. */
    boolean isAtom() {
        return kind.startsWith("atom");
    }

    private static FeedShape atom(Document document, Element root) {
        String kind = root.getNamespace().equals(FeedNames.ATOM_03) ? "atom_0.3" : "atom_1.0";
        List<Element> entries = List.copyOf(root.getChildren("entry", root.getNamespace()));
        return new FeedShape(document, kind, root, entries);
    }

    private static FeedShape loneEntry(Document document, Element root) {
        document.detachRootElement();
        document.setRootElement(new Element("feed", root.getNamespace()).addContent(root));
        return atom(document, document.getRootElement());
    }

    private static FeedShape rss(Element root) {
        var channel = new Element("channel");
        var entries = new ArrayList<Element>();
        Deque<Element> frames = new ArrayDeque<>(List.of(root));
        while (!frames.isEmpty()) {
            List<Element> inner = new ArrayList<>();
            for (Element child : List.copyOf(frames.pop().getChildren())) {
                if (!child.getNamespace().equals(FeedNames.RSS) || !FRAMES.contains(child.getName())) {
                    (child.getName().equals("item") ? entries : new ArrayList<Element>()).add(child);
                    channel.addContent(child.detach());
                } else {
                    inner.add(child);
                }
            }
            inner.forEach(frames::add);
        }
        inherit(root, channel);
        return new FeedShape(document(channel), kind(root), channel, List.copyOf(entries));
    }

    private static Document document(Element channel) {
        return new Document(new Element("rss").setAttribute("version", "2.0").addContent(channel));
    }

    /** What the old root said of addresses and language goes on holding. */
    private static void inherit(Element root, Element channel) {
        root.getAttributes().stream()
                .filter(attribute -> !attribute.getNamespacePrefix().isEmpty()
                        || attribute.getName().equals("lang"))
                .toList()
                .forEach(attribute -> channel.setAttribute(attribute.detach()));
    }

    private static String kind(Element root) {
        String version = root.getAttributeValue("version", "");
        return version.isBlank() ? root.getName() : root.getName() + "_" + version.strip();
    }
}
