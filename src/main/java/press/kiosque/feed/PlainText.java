package press.kiosque.feed;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Makes text for people out of what feeds hold: markup, text, or markup that was escaped once too often. */
final class PlainText {

    /** A summary of {@code n} characters is looked for in {@code FACTOR * n} of markup; the rest is left unread. */
    static final int FACTOR = 20;

    private static final int LONGEST_TITLE = 10_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern C1 = Pattern.compile("[\\x80-\\x9F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");
    private static final Pattern SIGN_OF_MARKUP =
            Pattern.compile("</\\w+>|&#?\\w+;|<(?i:br|hr|img|p|wbr)\\b[^<>]{0,1000}>");
    private static final Pattern TAG = Pattern.compile("</?(\\w+)");
    private static final Pattern ENTITY = Pattern.compile("&(\\w+);");

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "area",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "br",
            "button",
            "canvas",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "dfn",
            "dir",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "map",
            "mark",
            "menu",
            "nav",
            "noscript",
            "ol",
            "option",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "select",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    private PlainText() {}

    /** A title that may be markup: RSS never says which. What was escaped once too often is still an apostrophe to readers. */
    static String guessed(String title) {
        String text = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        if (!looksLikeMarkup(text)) {
            return folded(text);
        }
        String once = ofMarkup(text);
        return looksLikeMarkup(once) && once.indexOf('<') < 0 ? folded(unescaped(once)) : once;
    }

    /** The words of this markup. */
    static String ofMarkup(String markup) {
        if (markup.indexOf('<') >= 0) {
            return folded(Jsoup.parse(markup).text());
        }
        return folded(unescaped(markup));
    }

    /**
     * The first words of this markup or text.
     *
     * @param length characters at most; it is cut at a word, with an ellipsis
     */
    static String summary(String markup, int length) {
        int enough = FACTOR * length;
        String text = ofMarkup(markup.length() > enough ? markup.substring(0, enough) : markup);
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return text.substring(0, space > length / 2 ? space : length - 1).stripTrailing() + "…";
    }

    /** The text with entities made characters. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** The text in one line with single spaces. Characters of old Windows that got in as controls are set right. */
    static String folded(String text) {
        String set = text.chars().anyMatch(c -> c >= 0x80 && c <= 0x9F) ? withoutC1(text) : text;
        return SPACES.matcher(set).replaceAll(" ").strip();
    }

    private static String withoutC1(String text) {
        return C1.matcher(text)
                .replaceAll(found -> new String(new byte[] {(byte) found.group().charAt(0)}, WINDOWS_1252));
    }

    /** As feedparser's {@code LooseXMLParser.looks_like_html}: closed tags or entities, and only such as HTML knows. */
    private static boolean looksLikeMarkup(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && SIGN_OF_MARKUP.matcher(text).find()
                && TAG.matcher(text)
                        .results()
                        .allMatch(tag -> TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT)))
                && ENTITY.matcher(text).results().allMatch(entity -> Entities.isNamedEntity(entity.group(1)));
    }
}
