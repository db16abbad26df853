package press.kiosque.feed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Mends what most often keeps XML from being well-formed: raw control characters, a bare {@code &}, the named entities
 * of HTML. An entity that nobody knows becomes plain text: nothing is ever resolved.
 */
final class MendedText {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern CDATA_OR_AMPERSAND = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z)|&(#[xX]?[0-9a-fA-F]{1,8};|[A-Za-z][A-Za-z0-9]{0,31};)?",
            Pattern.DOTALL);

    private MendedText() {}

    /** The same text without those faults. */
    static String of(String text) {
        String clean = CONTROL.matcher(text).replaceAll("");
        return CDATA_OR_AMPERSAND.matcher(clean).replaceAll(MendedText::mended);
    }

    private static String mended(MatchResult match) {
        String found = match.group();
        if (found.charAt(0) == '<') {
            return Matcher.quoteReplacement(found);
        }
        return Matcher.quoteReplacement(
                found.startsWith("&#") ? numbered(found) : found.length() > 1 ? named(found) : "&amp;");
    }

    private static String named(String reference) {
        String name = reference.substring(1, reference.length() - 1);
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> reference;
            default -> Entities.isNamedEntity(name) ? Entities.getByName(name) : "&amp;" + name + ";";
        };
    }

    private static String numbered(String reference) {
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        try {
            int point = Integer.parseInt(reference.substring(hex ? 3 : 2, reference.length() - 1), hex ? 16 : 10);
            return isXml(point) ? (hex ? "&#x" + Integer.toHexString(point) : "&#" + point) + ";" : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static boolean isXml(int point) {
        return point == 0x9
                || point == 0xA
                || point == 0xD
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
