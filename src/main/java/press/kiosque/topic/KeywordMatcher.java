package press.kiosque.topic;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds in a text all of very many words and phrases at once. Case, accents and, in French and English, inflection don't
 * matter, nor articles between the words: {@code réforme des retraites} finds "Les réformes de la retraite". Made once of
 * all phrases, it costs a text one look into a map for each of its words. Safe for use by many threads.
 *
 * @param <T> whose the phrases are
 */
public final class KeywordMatcher<T> {

    private final Map<Words, Keywords<T>> byLanguage;

    private KeywordMatcher(Map<T, ? extends Collection<String>> phrases) {
        byLanguage = Arrays.stream(Words.values())
                .collect(toUnmodifiableMap(Function.identity(), words -> keywords(phrases, words)));
    }

    /** A matcher for the phrases of these owners. */
    public static <T> KeywordMatcher<T> of(Map<T, ? extends Collection<String>> phrases) {
        return new KeywordMatcher<>(phrases);
    }

    private static <T> Keywords<T> keywords(Map<T, ? extends Collection<String>> phrases, Words words) {
        var keywords = new Keywords<T>();
        phrases.forEach((owner, theirs) -> theirs.forEach(phrase -> keywords.add(words.phrase(phrase), owner)));
        return keywords;
    }

    /** The owners of the phrases in title or summary; no phrase reaches from one into the other. */
    public Set<T> find(String title, String summary, Locale language) {
        Set<T> found = new LinkedHashSet<>();
        Words words = Words.in(language);
        Keywords<T> keywords = byLanguage.get(words);
        if (keywords != null && !keywords.isEmpty()) {
            keywords.find(words.of(title), words, found);
            keywords.find(words.of(summary), words, found);
        }
        return found;
    }

    /** Whether both are the same words but for case, accents and punctuation. */
    public static boolean same(String phrase, String other) {
        return Words.PLAIN.of(phrase).equals(Words.PLAIN.of(other));
    }
}
