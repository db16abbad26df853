package press.kiosque.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.ArticleId;
import press.kiosque.article.LanguageGuess;
import press.kiosque.topic.TopicMatcher;

/**
 * The articles of a feed that lies in a file, as if each had been met when it appeared.
 *
 * @param name of the file
 * @param entries in the order of the feed
 */
public record FeedFile(String name, List<Entry> entries) {

    private static final String NEWSROOM = "files";

    public FeedFile {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param id as the feed gives it, else its link, else the article's id
     * @param articleId the article's id
     * @param article what it makes; null if it has no words at all
     */
    public record Entry(
            String id, String articleId, @Nullable Article article) {}

    /**
     * Reads a file.
     *
     * @param undated when entries appeared that bear no date
     * @throws IOException if it cannot be read or is no feed
     */
    public static FeedFile read(Path file, FeedParser parser, Instant undated) throws IOException {
        ParseResult result = parser.parse(Files.readAllBytes(file), null, null);
        if (result instanceof ParseResult.NotAFeed none) {
            throw new IOException(none.words());
        }
        String name = Objects.toString(file.getFileName(), file.toString());
        var feed = (ParseResult.ParsedFeed) result;
        var desk = new NewsroomDesks.Desk(language(feed), List.of(), TopicMatcher.of(List.of()), undated);
        List<Entry> entries = new ArrayList<>();
        for (ParsedEntry entry : feed.entries()) {
            var maker = new ArticleMaker(feed(name), feed, desk, date(entry, undated));
            String id = maker.id(entry).orElse(ArticleId.of(NEWSROOM, name + "\n" + entries.size()));
            entries.add(new Entry(named(entry, id), id, maker.article(id, entry).orElse(null)));
        }
        return new FeedFile(name, entries);
    }

    private static Feed feed(String name) {
        return Feed.of(NEWSROOM, "file-" + Integer.toUnsignedString(name.hashCode()), name, "https://files.invalid/");
    }

    private static Locale language(ParseResult.ParsedFeed feed) {
        if (feed.language() != null) {
            return Locale.ROOT;
        }
        return LanguageGuess.of(feed.entries().stream()
                        .flatMap(entry ->
                                Stream.of(entry.title(), PlainText.summary(entry.summary(), Article.SUMMARY_LENGTH)))
                        .toList())
                .orElse(Locale.ROOT);
    }

    private static Instant date(ParsedEntry entry, Instant undated) {
        return entry.published() != null ? entry.published() : Objects.requireNonNullElse(entry.updated(), undated);
    }

    private static String named(ParsedEntry entry, String article) {
        @Nullable String id = entry.id() == null ? entry.link() : entry.id();
        return Objects.requireNonNullElse(id, article);
    }
}
