package press.kiosque.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A few hundred texts in which phrases are looked for one by one, with the tolerance of {@link KeywordMatcher}. Use that
 * one where the phrases are known before the texts; here each text is split into words once, and a phrase costs a look
 * at those few texts that hold its rarest word. Safe for use by many threads.
 */
public final class TextIndex {

    private final Map<Words, Texts> byLanguage = new EnumMap<>(Words.class);

    /** An index of these texts, which are numbered from 0 in their order. */
    public TextIndex(Collection<Text> texts) {
        int number = 0;
        for (Text text : texts) {
            Words words = Words.in(text.language());
            byLanguage.computeIfAbsent(words, Texts::new).add(number++, text);
        }
    }

    /** The numbers of the texts that hold this phrase. */
    public Set<Integer> find(String phrase) {
        Set<Integer> found = new LinkedHashSet<>();
        byLanguage.values().forEach(texts -> texts.find(phrase, found));
        return found;
    }

    /** A title and a summary; no phrase reaches from one into the other. */
    public record Text(String title, String summary, Locale language) {}

    /** The texts of one language: their words, and for each word the texts that hold it. */
    private static final class Texts {

        private final Words words;
        private final Map<Integer, List<List<String>>> parts = new HashMap<>();
        private final Map<String, Set<Integer>> holders = new HashMap<>();

        Texts(Words words) {
            this.words = words;
        }

        void add(int number, Text text) {
            List<List<String>> split = List.of(words.of(text.title()), words.of(text.summary()));
            parts.put(number, split);
            split.forEach(part -> part.forEach(word ->
                    holders.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(number)));
        }

        void find(String phrase, Set<Integer> found) {
            List<String> wanted = words.phrase(phrase);
            Set<Integer> few = wanted.stream()
                    .map(word -> holders.getOrDefault(word, Set.of()))
                    .min(Comparator.comparingInt(Set::size))
                    .orElse(Set.of());
            if (!few.isEmpty()) {
                var keyword = new Keywords<String>();
                keyword.add(wanted, phrase);
                few.stream().filter(number -> holds(number, keyword)).forEach(found::add);
            }
        }

        private boolean holds(int number, Keywords<String> keyword) {
            Set<String> found = new LinkedHashSet<>();
            parts.getOrDefault(number, List.of()).forEach(part -> keyword.find(part, words, found));
            return !found.isEmpty();
        }
    }
}
