package press.kiosque.feed;

import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an entry beside Rome, since Rome misses it or reads it wrongly.
 *
 * @param link what names it and where it leads
 * @param dates when it appeared and changed
 * @param categories how it is filed
 * @param image the picture that its elements name
 * @param titleIsMarkup whether its title is
 * @param otherTitle its title in other vocabularies; empty if there is none
 * @param otherSummary its description in other vocabularies; empty if there is none
 * @param entry its place in the tree
 * @param addresses makes addresses whole
 */
record BesideRome(
        EntryLink link,
        EntryDates dates,
        List<String> categories,
        @Nullable String image,
        boolean titleIsMarkup,
        String otherTitle,
        String otherSummary,
        Element entry,
        Addresses addresses) {

    static BesideRome of(Element entry, Addresses addresses) {
        return new BesideRome(
                EntryLink.of(entry, addresses),
                EntryDates.of(entry),
                EntryCategories.of(entry),
                EntryImage.of(entry, addresses),
                TitleKind.isMarkup(entry),
                EntryWords.title(entry),
                EntryWords.summary(entry),
                entry,
                addresses);
    }

    /** The picture that its elements name, else the first in its content, else the first in its summary. */
    @Nullable
    String imageOr(String content, String summary) {
        if (image != null) {
            return image;
        }
        String inContent = addresses.whole(placeOf("content"), MarkupPicture.firstIn(content));
        return inContent != null ? inContent : addresses.whole(placeOf("summary"), MarkupPicture.firstIn(summary));
    }

    private Element placeOf(String name) {
        Element place = entry.getChild(name, entry.getNamespace());
        return place == null ? entry : place;
    }
}
