package press.kiosque.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import press.kiosque.topic.Words;

/** The words of a language that say nothing of what a text is about. */
public final class EmptyWords {

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("da", "danish"),
            Map.entry("de", "german"),
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("hu", "hungarian"),
            Map.entry("it", "italian"),
            Map.entry("nl", "dutch"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ru", "russian"),
            Map.entry("sv", "swedish"));

    private static final Map<String, EmptyWords> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> words;

    private EmptyWords(Set<String> words) {
        this.words = words;
    }

    /** Those of this language; none where we have no list. */
    public static EmptyWords in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), name -> read(language));
    }

    /** The languages of which we have lists. */
    static List<Locale> languages() {
        return LISTS.keySet().stream().sorted().map(Locale::forLanguageTag).toList();
    }

    /** Whether the word, as {@link Words} reads it, is one of them; single letters are. */
    public boolean has(String word) {
        return words.contains(word) || (word.length() == 1 && !Character.isDigit(word.charAt(0)));
    }

    private static EmptyWords read(Locale language) {
        String list = LISTS.get(language.getLanguage());
        if (list == null) {
            return new EmptyWords(Set.of());
        }
        var words = new HashSet<String>();
        String file = list + "_stop.txt";
        try (var text = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file), file)) {
            for (Object word : WordlistLoader.getSnowballWordSet(new InputStreamReader(text, StandardCharsets.UTF_8))) {
                Words.in(language).read(new String((char[]) word)).forEach(read -> words.add(read.form()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + file + " cannot be read", e);
        }
        return new EmptyWords(Set.copyOf(words));
    }
}
