package press.kiosque.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

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
            Element frame = frames.pop();
            inherit(frame, channel);
            for (Element child : List.copyOf(frame.getChildren())) {
                if (isFrame(child)) {
                    frames.add(child);
                } else {
                    (child.getName().equals("item") ? entries : new ArrayList<Element>()).add(child);
                    channel.addContent(child.detach());
                }
            }
        }
        entries.forEach(item -> item.setNamespace(FeedNames.RSS));
        return new FeedShape(document(channel), kind(root), channel, List.copyOf(entries));
    }

    private static Document document(Element channel) {
        return new Document(new Element("rss").setAttribute("version", "2.0").addContent(channel));
    }

    private static boolean isFrame(Element element) {
        return element.getNamespace().equals(FeedNames.RSS) && FRAMES.contains(element.getName());
    }

    /** What a frame said of addresses and language goes on holding; an address within those of the frames around it. */
    private static void inherit(Element frame, Element channel) {
        for (Attribute attribute : List.copyOf(frame.getAttributes())) {
            boolean base = attribute.getName().equals("base");
            if (attribute.getName().equals("lang")
                    || (base && !attribute.getNamespacePrefix().isEmpty())) {
                Attribute outer = channel.getAttribute("base", Namespace.XML_NAMESPACE);
                channel.setAttribute(attribute.detach());
                if (base && outer != null) {
                    attribute.setValue(WebAddress.resolve(
                            outer.getValue(), attribute.getValue().strip()));
                }
            }
        }
    }

    private static String kind(Element root) {
        String version = root.getAttributeValue("version", "");
        return version.isBlank() ? root.getName() : root.getName() + "_" + version.strip();
    }
}
