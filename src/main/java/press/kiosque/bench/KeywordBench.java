package press.kiosque.bench;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import press.kiosque.topic.KeywordMatcher;

/**
 * Measures articles matched against very many followed keywords, and the floor under it: splitting the same articles into
 * words, as a matcher that knows a single keyword does, since that cannot be spared.
 */
public final class KeywordBench {

    /** Counts the time in which the processor works for us, so that busy neighbours don't matter. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int ARTICLES = 2000;
    private static final int ROUNDS = 5;
    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiouéè";

    private final Random random = new Random(1);
    private final List<String> vocabulary =
            IntStream.range(0, 12_000).mapToObj(number -> word()).toList();
    private final List<Text> articles =
            IntStream.range(0, ARTICLES).mapToObj(number -> article()).toList();

    private record Text(String title, String summary) {}

    /** Runs with so many keywords, a third of them single words and the others phrases of two or three. */
    public KeywordResult run(int keywords) {
        Map<Integer, List<String>> followed = IntStream.range(0, keywords)
                .boxed()
                .collect(toMap(number -> number, number -> List.of(words(1 + number % 3))));
        KeywordMatcher<Integer> matcher = KeywordMatcher.of(followed);
        KeywordMatcher<Integer> single = KeywordMatcher.of(Map.of(0, List.of("zzz")));
        for (int round = 0; round < ROUNDS; round++) {
            measure(matcher);
            measure(single);
        }
        Times floor = measure(single);
        Times times = measure(matcher);
        return KeywordResult.of(keywords, ARTICLES, times.found(), times.nanos(), floor.nanos());
    }

    private Times measure(KeywordMatcher<Integer> matcher) {
        long[] nanos = new long[articles.size()];
        int found = 0;
        for (int at = 0; at < nanos.length; at++) {
            Text text = articles.get(at);
            long began = CLOCK.getCurrentThreadCpuTime();
            found += matcher.find(text.title(), text.summary(), Locale.FRENCH).size();
            nanos[at] = CLOCK.getCurrentThreadCpuTime() - began;
        }
        Arrays.sort(nanos);
        return new Times(nanos, found);
    }

    /** A title and a summary as long as newsrooms make them. */
    private Text article() {
        return new Text(words(10), words(34));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(joining(" "));
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }

    /** The nanoseconds of each article, the least first, and how many keywords stood in all of them. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Times(long[] nanos, int found) {}
}
