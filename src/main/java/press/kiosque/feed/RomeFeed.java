package press.kiosque.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What Rome reads of a feed's tree, and beside it what Rome misses, from the same tree. */
final class RomeFeed {

    private RomeFeed() {}

    /** What is read beside Rome; taken first, since the rest is all that Rome needs to see. */
    private record Beside(
            EntryLink link,
            EntryDates dates,
            List<String> categories,
            @Nullable String image,
            Element entry) {

        static Beside of(Element entry, Addresses addresses) {
            return new Beside(
                    EntryLink.of(entry, addresses),
                    EntryDates.of(entry),
                    EntryCategories.of(entry),
                    EntryImage.of(entry, addresses),
                    entry);
        }
    }

    /**
     * The feed of this shape; its tree is used up.
     *
     * @throws FeedException if Rome refuses it
     * @throws IllegalArgumentException if Rome knows no such feed
     */
    static ParseResult.ParsedFeed read(FeedShape shape, Addresses addresses) throws FeedException {
        String language = FeedFacts.language(shape);
        String link = FeedFacts.link(shape, addresses);
        List<Beside> beside = new ArrayList<>();
        for (Element entry : shape.entries()) {
            beside.add(Beside.of(entry, addresses));
            RomeDiet.trimEntry(entry);
        }
        RomeDiet.trimHead(shape.head());
        SyndFeed feed = new SyndFeedInput().build(shape.document());
        List<ParsedEntry> entries = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            entries.add(entry(feed.getEntries().get(i), beside.get(i), shape, addresses));
        }
        return new ParseResult.ParsedFeed(title(feed.getTitleEx(), shape), language, link, shape.kind(), entries);
    }

    private static ParsedEntry entry(SyndEntry read, Beside beside, FeedShape shape, Addresses addresses) {
        String summary = read.getDescription() == null ? "" : value(read.getDescription());
        String content = read.getContents().stream().map(RomeFeed::value).collect(Collectors.joining("\n"));
        String image = beside.image();
        for (String markup : List.of(content, summary)) {
            image = image != null ? image : addresses.whole(beside.entry(), EntryImage.firstIn(markup));
        }
        return new ParsedEntry(
                beside.link().id(),
                title(read.getTitleEx(), shape),
                beside.link().link(),
                beside.dates().published(),
                beside.dates().updated(),
                beside.categories(),
                image,
                summary,
                content);
    }

    private static String title(@Nullable SyndContent title, FeedShape shape) {
        if (title == null) {
            return "";
        }
        String type = Objects.requireNonNullElse(title.getType(), "");
        if (!shape.isAtom()) {
            return PlainText.guessed(value(title));
        }
        return type.contains("html") ? PlainText.ofMarkup(value(title)) : PlainText.folded(value(title));
    }

    private static String value(SyndContent content) {
        return Objects.requireNonNullElse(content.getValue(), "");
    }
}
