package press.kiosque.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMFactory;
import org.jdom2.Namespace;
import org.jdom2.UncheckedJDOMFactory;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a feed out of tags and texts as they come, with one spelling for every name: lower case, and the
 * vocabularies of {@link FeedNames}. Depth and number of parts are bounded, so that no document can exhaust us.
 * What no reader of feeds looks at is left out.
 */
final class FeedTree {

    private static final int MAX_ATTRIBUTES = 50;

    /** Names and characters need no second check: an XML parser has read them. */
    private static final JDOMFactory NODES = new UncheckedJDOMFactory();

    private static final Set<String> RSS_FRAMES = Set.of("channel", "item");
    private static final Set<String> FRAMES = Set.of("rss", "rdf", "channel", "items", "feed", "item", "entry");

    private final Document document = new Document();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final FeedBounds bounds = new FeedBounds();
    private int skipped;

    /** Where we stand: the element, and what prefixes mean in it. */
    private record Scope(Element element, Map<String, Namespace> prefixes) {}

    /** A start tag; the attributes by their full names, as written. */
    void start(String name, Map<String, String> attributes) {
        bounds.enter(name, attributes.size(), scopes.size() + skipped);
        flush();
        var prefixes = asRss(name, prefixesWith(attributes));
        var element = element(name, prefixes);
        if (skipped > 0 || nobodyReads(element)) {
            skipped++;
            return;
        }
        attributes.entrySet().stream()
                .limit(MAX_ATTRIBUTES)
                .forEach(attribute -> keep(element, attribute.getKey(), attribute.getValue()));
        attach(element);
        scopes.push(new Scope(element, prefixes));
    }

    /** Characters between tags. */
    void text(char[] characters, int start, int length) {
        if (skipped == 0) {
            text.append(characters, start, length);
        }
    }

    /** An end tag. */
    void end() {
        flush();
        if (skipped > 0) {
            skipped--;
        } else {
            scopes.pop();
        }
    }

    /** The finished tree. */
    Document document() {
        return document;
    }

    private Map<String, Namespace> prefixesWith(Map<String, String> attributes) {
        Map<String, Namespace> outer =
                scopes.isEmpty() ? new HashMap<>() : scopes.element().prefixes();
        Map<String, Namespace> inner = outer;
        for (Entry<String, String> attribute : attributes.entrySet()) {
            String key = attribute.getKey();
            if (key.startsWith("xmlns") && (key.length() == 5 || key.charAt(5) == ':')) {
                inner = inner == outer ? new HashMap<>(outer) : inner;
                inner.put(key.length() == 5 ? "" : key.substring(6), FeedNames.at(attribute.getValue()));
            }
        }
        return inner;
    }

    /** A frame of RSS is one, whatever vocabulary of its own the newsroom says it belongs to, and what is in it follows. */
    private static Map<String, Namespace> asRss(String name, Map<String, Namespace> prefixes) {
        boolean strange = FeedNames.OTHER.equals(prefixes.get(""));
        if (!strange || !RSS_FRAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return prefixes;
        }
        Map<String, Namespace> meant = new HashMap<>(prefixes);
        meant.put("", FeedNames.RSS);
        return meant;
    }

    private Element element(String name, Map<String, Namespace> prefixes) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1).toLowerCase(Locale.ROOT);
        Namespace declared = prefixes.get(prefix);
        Namespace namespace =
                declared != null ? declared : prefix.isEmpty() ? FeedNames.RSS : FeedNames.byCustom(prefix);
        return NODES.element(local, scopes.isEmpty() ? rootNamespace(local, namespace, prefix, prefixes) : namespace);
    }

    /** Whatever vocabulary the root claims, its name says what it is; and its children follow it. */
    private static Namespace rootNamespace(
            String local, Namespace claimed, String prefix, Map<String, Namespace> prefixes) {
        Namespace meant =
                switch (local) {
                    case "rss", "channel" -> FeedNames.RSS;
                    case "rdf" -> FeedNames.RDF;
                    case "feed", "entry" -> claimed.equals(FeedNames.ATOM_03) ? claimed : FeedNames.ATOM;
                    default -> claimed;
                };
        prefixes.put(prefix, meant.equals(FeedNames.RDF) && prefix.isEmpty() ? FeedNames.RSS : meant);
        return meant;
    }

    private boolean nobodyReads(Element element) {
        return element.getNamespace().equals(FeedNames.OTHER)
                && !scopes.isEmpty()
                && FRAMES.contains(scopes.element().element().getName());
    }

    private static void keep(Element element, String key, String value) {
        int colon = key.indexOf(':');
        if (colon < 0 && !key.equals("xmlns")) {
            element.setAttribute(NODES.attribute(key.toLowerCase(Locale.ROOT), value));
        } else if (key.startsWith("xml:")) {
            element.setAttribute(NODES.attribute(key.substring(4), value, Namespace.XML_NAMESPACE));
        } else if (key.endsWith(":about") || key.endsWith(":resource")) {
            element.setAttribute(NODES.attribute(key.substring(colon + 1), value));
        }
    }

    private void attach(Element element) {
        @Nullable Scope parent = scopes.peek();
        if (parent != null) {
            parent.element().addContent(element);
        } else {
            document.setRootElement(element);
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            @Nullable Scope parent = scopes.peek();
            if (parent != null
                    && skipped == 0
                    && !(FRAMES.contains(parent.element().getName()) && isBlank(text))) {
                parent.element().addContent(NODES.text(text.toString()));
            }
            text.setLength(0);
        }
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
