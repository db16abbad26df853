package press.kiosque.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.kiosque.topic.Words;

/** Words that mean the same though they differ; none for languages of which we have no list. */
final class SameWords {

    private static final Map<String, SameWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> names;

    private SameWords(Map<String, String> names) {
        this.names = names;
    }

    /** Those for places, since a country is now named and now its people. */
    static SameWords ofPlaces(Locale language) {
        return in("places", language);
    }

    /** Those for what happens: one newsroom's "dead" is another's "deadly". */
    static SameWords ofEvents(Locale language) {
        return in("synonyms", language);
    }

    private static SameWords in(String kind, Locale language) {
        return KNOWN.computeIfAbsent(kind + "-" + language.getLanguage(), name -> read(name, language));
    }

    /** The one name of what these words, as {@link Words} reads them, stand for, in capitals; else the words. */
    String of(String words) {
        return names.getOrDefault(words, words);
    }

    boolean has(String words) {
        return names.containsKey(words);
    }

    private static SameWords read(String name, Locale language) {
        var names = new HashMap<String, String>();
        try (var list = SameWords.class.getResourceAsStream(name + ".txt")) {
            if (list != null) {
                new String(list.readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> add(names, line, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
        return new SameWords(Map.copyOf(names));
    }

    private static void add(Map<String, String> names, String line, Locale language) {
        List<String> words = List.of(line.strip().split(" +", -1));
        for (String word : words) {
            names.putIfAbsent(
                    Words.in(language).read(word).stream().map(Words.Word::form).collect(joining(" ")),
                    words.get(0).toUpperCase(Locale.ROOT));
        }
    }
}
