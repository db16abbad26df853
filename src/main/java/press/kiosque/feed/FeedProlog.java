package press.kiosque.feed;

import java.util.regex.Pattern;

/** Takes away what stands before the root of a feed: junk before the XML, and a DOCTYPE with all its entities. */
final class FeedProlog {

    /** Warnings that a server prints before the XML are longer than one would wish. */
    private static final int JUNK = 8192;

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*\\?>");
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!doctype");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private FeedProlog() {}

    /**
     * The text from its first tag on, without XML declaration, which says nothing about a text, and without DOCTYPE, which
     * is never read, let alone resolved.
     */
    static String strip(String text) {
        return withoutDoctype(text.substring(start(text)));
    }

    private static int start(String text) {
        var declaration = DECLARATION.matcher(text).region(0, Math.min(JUNK, text.length()));
        return Math.max(0, text.indexOf('<', declaration.find() ? declaration.end() : 0));
    }

    private static String withoutDoctype(String text) {
        var root = ROOT.matcher(text);
        var doctype = DOCTYPE.matcher(text).region(0, root.find() ? root.start() : text.length());
        if (!doctype.find()) {
            return text;
        }
        int end = endOfDoctype(text, doctype.end());
        return text.substring(0, doctype.start()) + text.substring(Math.min(text.length(), end));
    }

    /** The place after the {@code >} that ends the declaration: not one within quotes, comments or brackets. */
    private static int endOfDoctype(String text, int from) {
        int brackets = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (c == '>' && brackets == 0) {
                return at + 1;
            } else {
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            }
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
