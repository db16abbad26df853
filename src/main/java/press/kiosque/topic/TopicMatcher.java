package press.kiosque.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sorts articles under topics. Made once of all rules, it costs an article one look into a map for each of its words,
 * however many keywords there are. Safe for use by many threads.
 */
public final class TopicMatcher {

    private final Map<String, Set<String>> byFeed = new HashMap<>();
    private final Map<String, Set<String>> byCategory = new HashMap<>();
    private final KeywordMatcher<String> byKeyword;

    private TopicMatcher(Collection<Topic> topics) {
        for (Topic topic : topics) {
            topic.feeds().forEach(feed -> add(byFeed, feed, topic));
            topic.categories().forEach(category -> add(byCategory, folded(category), topic));
        }
        byCategory.remove("");
        var keywords = new LinkedHashMap<String, List<String>>();
        topics.forEach(topic -> keywords.put(topic.slug(), topic.keywords()));
        byKeyword = KeywordMatcher.of(keywords);
    }

    /** A matcher for these topics of one newsroom. */
    public static TopicMatcher of(Collection<Topic> topics) {
        return new TopicMatcher(topics);
    }

    /**
     * The slugs of the topics that an article belongs to: it meets any one of their rules.
     *
     * @param feeds slugs of the feeds that carry it
     * @param categories as the feeds name them
     * @param title plain text
     * @param summary plain text
     * @param language of title and summary
     */
    public Set<String> topicsOf(
            Collection<String> feeds, Collection<String> categories, String title, String summary, Locale language) {
        Set<String> found = new LinkedHashSet<>();
        feeds.forEach(feed -> found.addAll(byFeed.getOrDefault(feed, Set.of())));
        if (!byCategory.isEmpty()) {
            categories.forEach(category -> found.addAll(byCategory.getOrDefault(folded(category), Set.of())));
        }
        found.addAll(byKeyword.find(title, summary, language));
        return found;
    }

    private static String folded(String category) {
        return String.join(" ", Words.PLAIN.of(category));
    }

    private static void add(Map<String, Set<String>> rules, String key, Topic topic) {
        rules.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(topic.slug());
    }
}
