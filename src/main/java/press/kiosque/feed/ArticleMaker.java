package press.kiosque.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.ArticleId;

/**
 * Makes articles of the entries of one feed.
 *
 * @param feed whose entries they are
 * @param parsed the feed as it was read
 * @param desk of its newsroom
 * @param now when they are met
 */
record ArticleMaker(Feed feed, ParseResult.ParsedFeed parsed, NewsroomDesks.Desk desk, Instant now) {

    /** No newsroom was on the web before: such a date is a mistake. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Clocks and zones go wrong by hours; what is further ahead is a mistake. */
    private static final Duration AHEAD = Duration.ofDays(2);

    private static final int TITLE_LENGTH = 120;

    /** No newsroom files an article under more, or under longer words; what is stored grows with them. */
    private static final int MOST_CATEGORIES = 100;

    private static final int CATEGORY_LENGTH = 200;

    /** The id of the entry's article; none if nothing names the entry or nobody could open it. */
    Optional<String> id(ParsedEntry entry) {
        return page(entry)
                .or(() -> canonical(parsed.link()).flatMap(unused -> name(entry)))
                .map(identity -> ArticleId.of(feed.newsroom(), identity));
    }

    /** Changes when anything does that a reader could see. */
    long fingerprint(ParsedEntry entry) {
        String seen = String.join(
                "\n",
                entry.title(),
                String.valueOf(entry.link()),
                String.valueOf(entry.published()),
                String.valueOf(entry.updated()),
                String.valueOf(entry.image()),
                entry.categories().toString(),
                start(entry.summary().isBlank() ? entry.content() : entry.summary()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** No reader sees more of it: the rest may change as it likes. */
    private static String start(String markup) {
        return markup.substring(0, Math.min(markup.length(), PlainText.FACTOR * Article.SUMMARY_LENGTH));
    }

    /** The entry's article under this id; none if it has no words at all. */
    Optional<Article> article(String id, ParsedEntry entry) {
        String summary = summary(entry);
        List<String> categories = categories(entry);
        String title = entry.title().isBlank() ? PlainText.summary(summary, TITLE_LENGTH) : entry.title();
        Locale language = language();
        if (title.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                id,
                feed.newsroom(),
                page(entry).or(() -> canonical(parsed.link())).orElseThrow(),
                title,
                summary,
                image(entry),
                categories,
                language.getLanguage(),
                plausible(entry.published()),
                plausible(entry.updated()),
                now,
                List.of(feed.slug()),
                List.copyOf(desk.matcher().topicsOf(List.of(feed.slug()), categories, title, summary, language)),
                feed.weight()));
    }

    /** Where one reads it: its own page, else what names it if that is an address. */
    private static Optional<String> page(ParsedEntry entry) {
        return canonical(entry.link()).or(() -> canonical(entry.id()));
    }

    /** What tells it from others where it has no page; it then leads to the newsroom's page. */
    private static Optional<String> name(ParsedEntry entry) {
        return Optional.of(entry.id() == null ? entry.title() : entry.id()).filter(name -> !name.isBlank());
    }

    private static Optional<String> canonical(@Nullable String link) {
        return Optional.ofNullable(link).flatMap(CanonicalLink::of);
    }

    /** As editors write them in a topic: WordPress escapes {@code Arts & culture} once too often. */
    private static List<String> categories(ParsedEntry entry) {
        return entry.categories().stream()
                .map(PlainText::unescaped)
                .filter(category -> category.length() <= CATEGORY_LENGTH)
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private static String summary(ParsedEntry entry) {
        String summary = PlainText.summary(entry.summary(), Article.SUMMARY_LENGTH);
        return summary.isEmpty() ? PlainText.summary(entry.content(), Article.SUMMARY_LENGTH) : summary;
    }

    /** One ill-written address of a picture, and Messenger refuses the whole edition. */
    private static @Nullable String image(ParsedEntry entry) {
        String image = entry.image();
        String written = image == null ? "" : WebAddress.written(image);
        return Feed.isWebAddress(written) ? written : null;
    }

    private @Nullable Instant plausible(@Nullable Instant date) {
        boolean fits = date != null && !date.isBefore(EARLIEST) && !date.isAfter(now.plus(AHEAD));
        return fits ? date : null;
    }

    /** What the editor says, else the feed, else the newsroom. */
    private Locale language() {
        if (feed.language() != null) {
            return feed.language();
        }
        String said = parsed.language();
        Locale locale = said == null ? Locale.ROOT : Locale.forLanguageTag(said.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? desk.language() : locale;
    }
}
