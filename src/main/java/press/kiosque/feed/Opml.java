package press.kiosque.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads and writes lists of feeds as other readers do (http://opml.org/spec2.opml); folders within folders are kept. */
final class Opml {

    /** What no list of feeds exceeds, in bytes. */
    static final int LARGEST = 2_000_000;

    private static final int MOST_FEEDS = 5000;

    private Opml() {}

    /**
     * One feed of the list.
     *
     * @param name as the list calls it; its address if it has no name
     * @param url as written
     * @param folder the folders around it, with slashes between; null if there is none
     */
    record Outline(String name, String url, @Nullable String folder) {}

    /**
     * The feeds in this list, in its order.
     *
     * @throws IllegalArgumentException if it is no OPML, or larger or deeper than any list of feeds; the message says which
     */
    static List<Outline> read(byte[] document) {
        if (document.length > LARGEST) {
            throw new IllegalArgumentException("larger than " + LARGEST / 1_000_000 + " MB");
        }
        Element root = tree(FeedText.decode(document, null)).getRootElement();
        Element body = root.getChild("body");
        if (!root.getName().equals("opml") || body == null) {
            throw new IllegalArgumentException("no OPML: its root is <" + root.getName() + ">");
        }
        List<Outline> outlines = new ArrayList<>();
        collect(body, null, outlines);
        if (outlines.size() > MOST_FEEDS) {
            throw new IllegalArgumentException("more than " + MOST_FEEDS + " feeds");
        }
        return outlines;
    }

    /** A DOCTYPE is refused, since nothing good hides in one here; a bare {@code &} in an address is forgiven. */
    private static Document tree(String text) {
        try {
            return asItStandsOrMended(text);
        } catch (SAXException e) {
            throw new IllegalArgumentException("no OPML: " + e.getMessage(), e);
        } catch (FeedBounds.TooComplex e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Document asItStandsOrMended(String text) throws SAXException {
        var xml = new StrictXml();
        try {
            return xml.parse(text);
        } catch (SAXException broken) {
            return xml.parse(MendedText.of(text));
        }
    }

    private static void collect(Element parent, @Nullable String folder, List<Outline> found) {
        for (Element outline : parent.getChildren("outline")) {
            String url = outline.getAttributeValue("xmlurl", "").strip();
            String name = name(outline);
            if (url.isEmpty()) {
                collect(outline, name.isEmpty() ? folder : folder == null ? name : folder + "/" + name, found);
            } else {
                found.add(new Outline(name.isEmpty() ? url : name, url, folder));
                collect(outline, folder, found);
            }
        }
    }

    private static String name(Element outline) {
        String title = PlainText.folded(outline.getAttributeValue("title", ""));
        String name = title.isEmpty() ? PlainText.folded(outline.getAttributeValue("text", "")) : title;
        return name.substring(0, Math.min(name.length(), FeedForm.LONGEST_NAME));
    }

    /** The feeds as a list, folders as they are. */
    static String write(String title, List<Feed> feeds) {
        var body = new Element("body");
        Map<String, Element> folders = new LinkedHashMap<>();
        feeds.stream()
                .sorted(Comparator.comparing(
                        feed -> Optional.ofNullable(feed.folder()).orElse("")))
                .forEach(feed -> folder(body, feed.folder(), folders).addContent(outline(feed)));
        var head = new Element("head").addContent(new Element("title").setText(title));
        var root = new Element("opml")
                .setAttribute("version", "2.0")
                .addContent(head)
                .addContent(body);
        var format = Format.getPrettyFormat()
                .setEncoding(StandardCharsets.UTF_8.name())
                .setLineSeparator("\n");
        return new XMLOutputter(format).outputString(new Document(root));
    }

    private static Element folder(Element body, @Nullable String path, Map<String, Element> folders) {
        if (path == null) {
            return body;
        }
        Element known = folders.get(path);
        if (known == null) {
            int slash = path.lastIndexOf('/');
            String name = path.substring(slash + 1);
            known = new Element("outline").setAttribute("text", name).setAttribute("title", name);
            folder(body, slash < 0 ? null : path.substring(0, slash), folders).addContent(known);
            folders.put(path, known);
        }
        return known;
    }

    private static Element outline(Feed feed) {
        var outline = new Element("outline")
                .setAttribute("type", "rss")
                .setAttribute("text", feed.name())
                .setAttribute("title", feed.name())
                .setAttribute("xmlUrl", feed.url());
        return feed.language() == null
                ? outline
                : outline.setAttribute("language", feed.language().toLanguageTag());
    }
}
