package press.kiosque.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads well-formed XML; it knows no DOCTYPE, resolves no entity and opens no address. */
final class StrictXml {

    /** Bounds that each JDK sets elsewhere; here {@link FeedBounds} decides, the same on all. */
    private static final List<String> NOT_THE_JDKS_TO_BOUND = List.of("maxElementDepth", "elementAttributeLimit");

    private static final String BOUND = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String NONE = "0";

    private final SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();

    StrictXml() {
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML parser can be hardened", e);
        }
    }

    /**
     * The tree of this text.
     *
     * @throws SAXException if it is not well-formed
     * @throws FeedBounds.TooComplex if it is too deep or has too many parts
     */
    Document parse(String text) throws SAXException {
        var tree = new FeedTree();
        try {
            parser().parse(new InputSource(new StringReader(text)), new Tags(tree));
        } catch (IOException e) {
            throw new SAXException(e);
        }
        return tree.document();
    }

    private synchronized SAXParser parser() throws SAXException {
        try {
            SAXParser parser = parsers.newSAXParser();
            for (String bound : NOT_THE_JDKS_TO_BOUND) {
                parser.setProperty(BOUND + bound, NONE);
            }
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has an XML parser", e);
        }
    }

    /** Passes tags on to the tree. */
    private static final class Tags extends DefaultHandler {

        private final FeedTree tree;

        Tags(FeedTree tree) {
            this.tree = tree;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            tree.start(name, byName(attributes));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            tree.text(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            tree.end();
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        private static Map<String, String> byName(Attributes attributes) {
            if (attributes.getLength() == 0) {
                return Map.of();
            }
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < attributes.getLength(); i++) {
                named.put(attributes.getQName(i), attributes.getValue(i));
            }
            return named;
        }
    }
}
