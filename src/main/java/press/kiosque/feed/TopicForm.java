package press.kiosque.feed;

import static java.util.stream.Collectors.joining;
import static press.kiosque.newsroom.Typed.stripped;
import static press.kiosque.newsroom.Typed.texts;
import static press.kiosque.newsroom.Typed.ticked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Slug;
import press.kiosque.topic.Topic;

/**
 * A topic as an editor types it; what is public the page reads.
 *
 * @param slug empty for a topic that is to be made
 * @param french its name in French; may be empty
 * @param english its name in English; may be empty
 * @param emoji one, or nothing
 * @param feeds slugs of the feeds that are ticked
 * @param categories one on each line
 * @param keywords one on each line
 */
record TopicForm(
        String slug,
        String french,
        String english,
        String emoji,
        List<String> feeds,
        String categories,
        String keywords) {

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_RULES = 20_000;

    TopicForm {
        slug = stripped(slug);
        french = stripped(french);
        english = stripped(english);
        emoji = stripped(emoji);
        feeds = ticked(feeds);
        categories = stripped(categories);
        keywords = stripped(keywords);
    }

    static TopicForm empty() {
        return new TopicForm("", "", "", "", List.of(), "", "");
    }

    static TopicForm of(Topic topic) {
        return new TopicForm(
                topic.slug(),
                topic.name().getOrDefault("fr", ""),
                topic.name().getOrDefault("en", ""),
                Objects.requireNonNullElse(topic.emoji(), ""),
                topic.feeds(),
                topic.categories().stream().collect(joining("\n")),
                topic.keywords().stream().collect(joining("\n")));
    }

    /** The topic, which needs a name; a new one gets an id that none of these has. */
    Topic topic(Newsroom newsroom, Set<String> taken) {
        String id = slug.isEmpty() ? Slug.of(french.isEmpty() ? english : french, "topic", taken) : slug;
        return new Topic(
                newsroom.id() + "/" + id,
                newsroom.id(),
                texts(Map.of(), french, english),
                emoji.isEmpty() ? null : emoji,
                feeds,
                lines(categories),
                lines(keywords));
    }

    /** What keeps it from being a topic, as a key of the site's words; null if nothing does. */
    @Nullable
    String wrong() {
        if (french.isEmpty() && english.isEmpty()) {
            return "topics.wrong.name";
        }
        if (Math.max(french.length(), english.length()) > LONGEST_NAME || emoji.length() > 8) {
            return "topics.wrong.long";
        }
        if (Math.max(categories.length(), keywords.length()) > LONGEST_RULES) {
            return "topics.wrong.rules-long";
        }
        return feeds.isEmpty() && lines(categories).isEmpty() && lines(keywords).isEmpty()
                ? "topics.wrong.rules"
                : null;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
