package press.kiosque.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document turned out to be. */
public sealed interface ParseResult {

    /**
     * A feed.
     *
     * @param title plain text; empty if there is none
     * @param language as the feed writes it
     * @param link the newsroom's page that the feed belongs to
     * @param kind such as {@code rss_2.0}, {@code atom_1.0}, {@code json_1.1}
     * @param pace how often it wants to be read
     * @param hub who would tell us of its news
     * @param entries in the order of the document
     */
    record ParsedFeed(
            String title,
            @Nullable String language,
            @Nullable String link,
            String kind,
            FeedPace pace,
            Optional<HubOffer> hub,
            List<ParsedEntry> entries)
            implements ParseResult {

        public ParsedFeed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something else, or a feed that is beyond reading.
     *
     * @param cause what to tell an editor
     * @param words the facts, in English
     */
    record NotAFeed(FeedTrouble cause, String words) implements ParseResult {}
}
