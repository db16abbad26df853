package press.kiosque.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What Rome reads of a feed's tree, and beside it what Rome misses, from the same tree. */
final class RomeFeed {

    private RomeFeed() {}

    /**
     * The feed of this shape; its tree is used up.
     *
     * @throws FeedException if Rome refuses it
     * @throws IllegalArgumentException if Rome knows no such feed
     */
    static ParseResult.ParsedFeed read(FeedShape shape, Addresses addresses) throws FeedException {
        String language = FeedFacts.language(shape);
        String link = FeedFacts.link(shape, addresses);
        FeedPace pace = FeedPace.of(shape.head());
        Optional<HubOffer> hub = HubOffer.of(shape.head(), addresses);
        boolean markup = TitleKind.isMarkup(shape.head());
        List<BesideRome> beside = new ArrayList<>();
        for (Element entry : shape.entries()) {
            beside.add(BesideRome.of(entry, addresses));
            RomeDiet.trimEntry(entry);
        }
        RomeDiet.trimHead(shape.head());
        SyndFeed feed = new SyndFeedInput().build(shape.document());
        List<ParsedEntry> entries = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            entries.add(entry(feed.getEntries().get(i), beside.get(i), shape));
        }
        return new ParseResult.ParsedFeed(
                title(feed.getTitleEx(), shape, markup), language, link, shape.kind(), pace, hub, entries);
    }

    private static ParsedEntry entry(SyndEntry read, BesideRome beside, FeedShape shape) {
        String title = title(read.getTitleEx(), shape, beside.titleIsMarkup());
        String summary = read.getDescription() == null ? "" : value(read.getDescription());
        String content = read.getContents().stream().map(RomeFeed::value).collect(Collectors.joining("\n"));
        boolean silent = summary.isBlank() && content.isBlank();
        return new ParsedEntry(
                beside.link().id(),
                title.isEmpty() ? beside.otherTitle() : title,
                beside.link().link(),
                beside.dates().published(),
                beside.dates().updated(),
                beside.categories(),
                beside.imageOr(content, summary),
                silent ? beside.otherSummary() : summary,
                content);
    }

    private static String title(@Nullable SyndContent title, FeedShape shape, boolean markup) {
        String value = title == null ? "" : value(title);
        if (!shape.isAtom()) {
            return PlainText.guessed(value);
        }
        return markup ? PlainText.ofMarkup(value) : PlainText.folded(value);
    }

    private static String value(SyndContent content) {
        return Objects.requireNonNullElse(content.getValue(), "");
    }
}
