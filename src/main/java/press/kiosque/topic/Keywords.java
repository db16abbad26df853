package press.kiosque.topic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keywords and phrases of one language as a tree: each word leads to the words that may follow it, and a phrase's last
 * word to its owners. So it doesn't matter how many there are, nor how many begin alike.
 */
final class Keywords<T> {

    private final Map<String, Keywords<T>> next = new HashMap<>();
    private final Set<T> owners = new LinkedHashSet<>();

    /** Remembers that this phrase, as {@link Words#phrase} gives it, is one of this owner's. */
    void add(List<String> phrase, T owner) {
        if (phrase.isEmpty()) {
            return;
        }
        Keywords<T> at = this;
        for (String word : phrase) {
            at = at.next.computeIfAbsent(word, unused -> new Keywords<>());
        }
        at.owners.add(owner);
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Adds the owners of all phrases in this text to those found. */
    void find(List<String> text, Words words, Set<T> found) {
        for (int start = 0; start < text.size(); start++) {
            @Nullable Keywords<T> at = next.get(text.get(start));
            if (at != null) {
                at.follow(text, start + 1, words, found);
            }
        }
    }

    /** From here on word by word; articles between the words of a phrase don't matter. */
    private void follow(List<String> text, int from, Words words, Set<T> found) {
        found.addAll(owners);
        Keywords<T> at = this;
        for (int end = from; end < text.size() && !at.next.isEmpty(); end++) {
            Keywords<T> further = at.next.get(text.get(end));
            if (further == null && !words.isArticle(text.get(end))) {
                return;
            }
            if (further != null) {
                at = further;
                found.addAll(at.owners);
            }
        }
    }
}
