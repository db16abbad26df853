package press.kiosque.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

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
        List<ParsedEntry> entries = new ArrayList<>();
        for (JsonNode each : root.path("items")) {
            if (each.isObject()) {
                entries.add(entry(each, addresses));
            }
        }
        return new ParseResult.ParsedFeed(
                orEmpty(text(root, "title")),
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
                orEmpty(text(entry, "title")),
                first(addresses.whole(text(entry, "url")), addresses.whole(text(entry, "external_url"))),
                date(entry, "date_published"),
                date(entry, "date_modified"),
                tags(entry),
                addresses.whole(image(entry, content)),
                orEmpty(first(text(entry, "summary"), text(entry, "content_text"))),
                content);
    }

    private static @Nullable String image(JsonNode entry, String content) {
        String image = first(text(entry, "image"), text(entry, "banner_image"));
        for (JsonNode attachment : entry.path("attachments")) {
            if (orEmpty(text(attachment, "mime_type")).startsWith("image")) {
                image = first(image, text(attachment, "url"));
            }
        }
        return first(image, MarkupPicture.firstIn(content));
    }

    private static List<String> tags(JsonNode entry) {
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode tag : entry.path("tags")) {
            tags.add(tag.isString() ? PlainText.folded(tag.stringValue()) : "");
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
        String text =
                value.isString() ? PlainText.folded(value.stringValue()) : value.isNumber() ? value.asString() : "";
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
