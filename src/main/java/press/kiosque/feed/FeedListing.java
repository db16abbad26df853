package press.kiosque.feed;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a feed file yields, for people and for programs. A file that is no feed is told as such, never thrown. */
@Component
public class FeedListing {

    private final FeedParser parser;
    private final JsonMapper json = JsonMapper.builder().build();

    public FeedListing(FeedParser parser) {
        this.parser = parser;
    }

    /**
     * One line of JSON: {@code file}, {@code title}, {@code language}, {@code n} and {@code entries} with {@code id},
     * {@code title}, {@code link}, {@code published}, {@code updated}, {@code date}, {@code categories}, {@code image};
     * or {@code file} and {@code error}.
     */
    public String json(Path file) {
        return json.writeValueAsString(listed(name(file), read(file)));
    }

    /** Some lines for people. */
    public String text(Path file) {
        ParseResult result = read(file);
        if (result instanceof ParseResult.NotAFeed none) {
            return name(file) + ": " + none.words() + "\n";
        }
        var feed = (ParseResult.ParsedFeed) result;
        var lines = new StringBuilder("%s: %s (%s, %s, %d entries)%n"
                .formatted(
                        name(file),
                        feed.title(),
                        feed.kind(),
                        feed.language(),
                        feed.entries().size()));
        for (ParsedEntry entry : feed.entries()) {
            lines.append("  %s  %s%n      %s%n".formatted(date(entry), entry.title(), entry.link()));
        }
        return lines.toString();
    }

    private ParseResult read(Path file) {
        try {
            return Files.isDirectory(file)
                    ? new ParseResult.NotAFeed(FeedTrouble.NOT_A_FEED, "a folder; name the files in it")
                    : parser.parse(Files.readAllBytes(file), null, null);
        } catch (NoSuchFileException e) {
            return new ParseResult.NotAFeed(FeedTrouble.NOT_FOUND, "there is no such file");
        } catch (AccessDeniedException e) {
            return new ParseResult.NotAFeed(FeedTrouble.FORBIDDEN, "may not be read: access is denied");
        } catch (IOException e) {
            return new ParseResult.NotAFeed(FeedTrouble.EMPTY, "cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, @Nullable Object> listed(String file, ParseResult result) {
        var listed = new LinkedHashMap<String, @Nullable Object>();
        listed.put("file", file);
        if (result instanceof ParseResult.ParsedFeed feed) {
            listed.put("title", orNull(feed.title()));
            listed.put("language", feed.language());
            listed.put("n", feed.entries().size());
            listed.put(
                    "entries", feed.entries().stream().map(FeedListing::listed).toList());
        } else if (result instanceof ParseResult.NotAFeed none) {
            listed.put("error", none.words());
        }
        return listed;
    }

    private static Map<String, @Nullable Object> listed(ParsedEntry entry) {
        var listed = new LinkedHashMap<String, @Nullable Object>();
        listed.put("id", entry.id());
        listed.put("title", orNull(entry.title()));
        listed.put("link", entry.link());
        listed.put("published", seconds(entry.published()));
        listed.put("updated", seconds(entry.updated()));
        listed.put("date", date(entry));
        listed.put("categories", List.copyOf(entry.categories()));
        listed.put("image", entry.image());
        return listed;
    }

    private static @Nullable String date(ParsedEntry entry) {
        return seconds(entry.published() != null ? entry.published() : entry.updated());
    }

    private static @Nullable String seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }
}
