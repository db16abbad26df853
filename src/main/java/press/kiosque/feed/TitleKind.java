package press.kiosque.feed;

import org.jdom2.Element;

/** Whether what Rome gives for a title of Atom is markup: Rome forgets which it was. */
final class TitleKind {

    private TitleKind() {}

    /** Whether the title in this feed or entry is markup. Atom 0.3 has it as XML unless it says otherwise. */
    static boolean isMarkup(Element feedOrEntry) {
        Element title = feedOrEntry.getChild("title", feedOrEntry.getNamespace());
        if (title == null) {
            return false;
        }
        boolean xml = title.getNamespace().equals(FeedNames.ATOM_03)
                && title.getAttributeValue("mode", "xml").equals("xml");
        return xml || title.getAttributeValue("type", "").contains("html");
    }
}
