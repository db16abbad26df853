package press.kiosque.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0E-\\x1B\\x7F]|\\p{Cs}");

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(FeedBounds.MAX_DEPTH)
                            .maxTokenCount(FeedBounds.MAX_PARTS)
                            .build())
                    .build())
            .build();

    /** Whether this text can only be JSON. */
    static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    /** The feed in this text, or why there is none. */
    ParseResult parse(String text, Addresses addresses) {
        try {
            JsonNode root = json.readTree(text);
            String version = text(root, "version");
            if (version == null || !version.contains("jsonfeed.org/version/")) {
                return new ParseResult.NotAFeed(FeedTrouble.NOT_A_FEED, "JSON, but no JSON Feed");
            }
            return feed(root, "json_" + version.substring(version.lastIndexOf('/') + 1), addresses);
        } catch (JacksonException e) {
            return new ParseResult.NotAFeed(FeedTrouble.BROKEN, "broken JSON: " + e.getOriginalMessage());
        }
    }

    private static ParseResult feed(JsonNode root, String kind, Addresses addresses) {
        if (root.path("items").size() > FeedBounds.MAX_ENTRIES) {
            return new ParseResult.NotAFeed(
                    FeedTrouble.TOO_COMPLEX, "more than " + FeedBounds.MAX_ENTRIES + " entries");
        }
        List<ParsedEntry> entries = new ArrayList<>();
        for (JsonNode each : root.path("items")) {
            if (each.isObject()) {
                entries.add(entry(each, addresses));
            }
        }
        return new ParseResult.ParsedFeed(
                PlainText.guessed(orEmpty(text(root, "title"))),
                text(root, "language"),
                addresses.whole(text(root, "home_page_url")),
                kind,
                FeedPace.ANY,
                hub(root),
                entries);
    }

    private static Optional<HubOffer> hub(JsonNode root) {
        return root.path("hubs")
                .valueStream()
                .filter(hub -> "websub".equalsIgnoreCase(text(hub, "type")))
                .map(hub -> text(hub, "url"))
                .filter(url -> url != null && Feed.isWebAddress(url))
                .map(url -> new HubOffer(String.valueOf(url), text(root, "feed_url")))
                .findFirst();
    }

    private static ParsedEntry entry(JsonNode entry, Addresses addresses) {
        String content = orEmpty(text(entry, "content_html"));
        return new ParsedEntry(
                text(entry, "id"),
                PlainText.guessed(orEmpty(text(entry, "title"))),
                first(addresses.whole(text(entry, "url")), addresses.whole(text(entry, "external_url"))),
                date(entry, "date_published"),
                date(entry, "date_modified"),
                tags(entry),
                addresses.whole(image(entry, content)),
                orEmpty(first(text(entry, "summary"), text(entry, "content_text"))),
                content);
    }

    private static @Nullable String image(JsonNode entry, String content) {
        String image = first(address(entry, "image"), address(entry, "banner_image"));
        for (JsonNode attachment : entry.path("attachments")) {
            String url = text(attachment, "url");
            if (url != null && EntryImage.isImage(orEmpty(text(attachment, "mime_type")), url)) {
                image = first(image, url);
            }
        }
        return first(image, MarkupPicture.firstIn(content));
    }

    /** As text, or as an object that names it. */
    private static @Nullable String address(JsonNode entry, String key) {
        return entry.path(key).isObject() ? text(entry.path(key), "url") : text(entry, key);
    }

    /** A list, or one text with commas between. */
    private static List<String> tags(JsonNode entry) {
        JsonNode given = entry.path("tags");
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode tag : given) {
            tags.add(tag.isString() ? PlainText.folded(tag.stringValue()) : "");
        }
        for (String tag : given.isString() ? given.stringValue().split(",", -1) : new String[0]) {
            tags.add(PlainText.folded(tag));
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    private static @Nullable Instant date(JsonNode entry, String key) {
        return Optional.ofNullable(text(entry, key)).flatMap(FeedDate::parse).orElse(null);
    }

    /** Text or a number as text: ids are written both ways. */
    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        String text = value.isString() ? PlainText.folded(written(value)) : value.isNumber() ? value.asString() : "";
        return text.isEmpty() ? null : text;
    }

    /** JSON can hold what no text holds: control characters and halves of characters. */
    private static String written(JsonNode value) {
        return NO_CHARACTER.matcher(value.stringValue()).replaceAll("");
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
