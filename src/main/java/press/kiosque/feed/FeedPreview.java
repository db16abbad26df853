package press.kiosque.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a feed would bring before anybody adds it, and finds the feeds of a site. Nothing is stored. */
@Component
class FeedPreview {

    private static final int ENTRIES = 5;
    private static final int CHOICES = 12;
    private static final String FEEDS = "link[rel~=(?i)\\balternate\\b][href]";
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml");

    private final FeedFetcher fetcher;
    private final FeedParser parser;
    private final Clock clock;

    FeedPreview(FeedFetcher fetcher, FeedParser parser, Clock clock) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.clock = clock;
    }

    /** What stands at an address. */
    sealed interface Seen {}

    /**
     * A feed.
     *
     * @param url where it was found
     * @param title as it calls itself; its host if it doesn't
     * @param language as it says
     * @param entries how many it holds
     * @param newest the newest few
     * @param rhythm when it brought news, as far as its dates tell
     * @param at when it was looked at
     */
    record FeedSeen(
            String url,
            String title,
            @Nullable Locale language,
            int entries,
            List<ParsedEntry> newest,
            FeedRhythm rhythm,
            Instant at)
            implements Seen {}

    /** A page that names its feeds. */
    record PageSeen(String url, List<Choice> feeds) implements Seen {}

    /** A feed of a page. */
    record Choice(String title, String url) {}

    /** Nothing that could be read as a feed. */
    record NothingSeen(FeedTrouble cause, String words) implements Seen {}

    /** Looks at what is typed: a feed's address or a site's. */
    Seen look(String typed) {
        FetchResult result = fetcher.fetch(WebAddress.typed(typed), null, null);
        if (result instanceof FetchResult.Fetched fetched) {
            return seen(fetched);
        }
        return result instanceof FetchResult.Failed failed
                ? new NothingSeen(failed.cause(), failed.words())
                : new NothingSeen(FeedTrouble.ODD_ANSWER, "HTTP 304");
    }

    private Seen seen(FetchResult.Fetched fetched) {
        String url = fetched.url().toString();
        ParseResult result = parser.parse(fetched.bytes(), fetched.contentType(), url);
        if (result instanceof ParseResult.ParsedFeed parsed) {
            return feed(url, parsed);
        }
        var none = (ParseResult.NotAFeed) result;
        List<Choice> feeds = none.cause() == FeedTrouble.WEB_PAGE ? choices(fetched, url) : List.of();
        return feeds.isEmpty() ? new NothingSeen(none.cause(), none.words()) : new PageSeen(url, feeds);
    }

    private FeedSeen feed(String url, ParseResult.ParsedFeed parsed) {
        Instant now = clock.instant();
        List<Instant> dates = parsed.entries().stream()
                .map(FeedPreview::date)
                .filter(Objects::nonNull)
                .toList();
        String title = parsed.title().isBlank() ? URI.create(url).getHost() : parsed.title();
        return new FeedSeen(
                url,
                title,
                parsed.language() == null
                        ? null
                        : Locale.forLanguageTag(parsed.language().replace('_', '-')),
                parsed.entries().size(),
                parsed.entries().stream().limit(ENTRIES).toList(),
                FeedRhythm.UNKNOWN.with(dates, now),
                now);
    }

    private static @Nullable Instant date(ParsedEntry entry) {
        return entry.published() != null ? entry.published() : entry.updated();
    }

    private static List<Choice> choices(FetchResult.Fetched page, String url) {
        Set<String> met = new LinkedHashSet<>();
        return Jsoup.parse(FeedText.decode(page.bytes(), page.contentType()), url).select(FEEDS).stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .filter(link -> Feed.isWebAddress(link.absUrl("href")) && met.add(link.absUrl("href")))
                .limit(CHOICES)
                .map(link -> new Choice(title(link), link.absUrl("href")))
                .toList();
    }

    private static String title(Element link) {
        String title = PlainText.folded(link.attr("title"));
        return title.isEmpty() ? link.absUrl("href") : title;
    }
}
