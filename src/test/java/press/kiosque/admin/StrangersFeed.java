package press.kiosque.admin;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feed with script and markup in each of its fields: as markup, as text that reads like markup, and as addresses that are none. */
final class StrangersFeed {

    private StrangersFeed() {}

    /** Words that would run if a page took them for markup, and say which field they are from. */
    static String hostile(String field) {
        return "<script>f('" + field + "')</script><img src=x onerror=\"f('" + field + "')\">";
    }

    static String rss() {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:media='http://search.yahoo.com/mrss/'><channel>"
                + field("title", "channel")
                + Stream.of("https://example.org/h?a=%22onclick=f()", "javascript:alert(1)//", "data:text/html,x")
                        .map(StrangersFeed::entry)
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    private static String entry(String link) {
        return "<item><link>" + link + "</link><guid isPermaLink='true'>" + link + "</guid>"
                + field("title", "title") + field("description", "summary") + field("category", "category")
                + field("dc:creator", "author")
                + "<enclosure url='javascript:alert(2)//.png' type='image/png' length='1'/>"
                + "<media:thumbnail url='https://example.org/p.png\" onerror=\"f()'/></item>";
    }

    private static String field(String element, String words) {
        String once = escaped(hostile(words));
        return "<" + element + ">" + once + escaped(once) + "</" + element + ">";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
