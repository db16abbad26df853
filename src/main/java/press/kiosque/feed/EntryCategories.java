package press.kiosque.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;

/** How the newsroom files an entry: its categories and subjects. */
final class EntryCategories {

    private EntryCategories() {}

    /** Without repeats, in the order of the document. */
    static List<String> of(Element entry) {
        Set<String> found = new LinkedHashSet<>();
        for (Element child : entry.getChildren()) {
            boolean category =
                    child.getName().equals("category") && !child.getNamespace().equals(FeedNames.ITUNES);
            boolean subject =
                    child.getName().equals("subject") && child.getNamespace().equals(FeedNames.DC);
            if (category || subject) {
                found.add(PlainText.folded(text(child)));
            }
        }
        found.remove("");
        return List.copyOf(found);
    }

    private static String text(Element category) {
        String term = category.getAttributeValue("term", "");
        String label = category.getAttributeValue("label", "");
        String text = category.getText();
        return !term.isBlank() ? term : !text.isBlank() ? text : label;
    }
}
