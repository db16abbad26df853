package press.kiosque.topic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keywords and phrases as a tree: each word leads to the words that may follow it. So it doesn't matter how many there
 * are, nor how many begin alike.
 */
final class Keywords {

    private final Map<String, Keywords> next = new HashMap<>();
    private final Set<String> topics = new LinkedHashSet<>();

    /** Sorts texts in which these words follow one another under this topic. */
    void add(List<String> phrase, String topic) {
        if (phrase.isEmpty()) {
            return;
        }
        Keywords at = this;
        for (String word : phrase) {
            at = at.next.computeIfAbsent(word, unused -> new Keywords());
        }
        at.topics.add(topic);
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Adds the topics of all phrases in this text to those found. */
    void find(List<String> text, Set<String> found) {
        for (int start = 0; start < text.size(); start++) {
            @Nullable Keywords at = next.get(text.get(start));
            for (int end = start + 1; at != null; end++) {
                found.addAll(at.topics);
                at = end < text.size() ? at.next.get(text.get(end)) : null;
            }
        }
    }
}
