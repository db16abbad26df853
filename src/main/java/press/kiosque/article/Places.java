package press.kiosque.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.kiosque.topic.Words;

/** Names of places that mean the same, since a country is now named and now its people. */
final class Places {

    private static final Map<String, Places> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> names;

    private Places(Map<String, String> names) {
        this.names = names;
    }

    /** Those of this language; none where we have no list. */
    static Places in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), name -> read(language));
    }

    /** The one name of the place that these words, as {@link Words} reads them, stand for, in capitals; else the words. */
    String of(String words) {
        return names.getOrDefault(words, words);
    }

    boolean has(String words) {
        return names.containsKey(words);
    }

    private static Places read(Locale language) {
        var names = new HashMap<String, String>();
        try (var list = Places.class.getResourceAsStream("places-" + language.getLanguage() + ".txt")) {
            if (list != null) {
                new String(list.readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> add(names, line, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the places of " + language + " cannot be read", e);
        }
        return new Places(Map.copyOf(names));
    }

    private static void add(Map<String, String> names, String line, Locale language) {
        String[] words = line.split(" ", -1);
        for (String word : words) {
            names.put(
                    Words.in(language).read(word).stream().map(Words.Word::form).collect(joining(" ")),
                    words[0].toUpperCase(Locale.ROOT));
        }
    }
}
