package press.kiosque.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers below sixty in words, folded. */
final class NumberWords {

    private static final String[] FRENCH = {
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix sept",
        "dix huit",
        "dix neuf"
    };
    private static final String[] FRENCH_TENS = {"vingt", "trente", "quarante", "cinquante"};
    private static final String[] ENGLISH = {
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ENGLISH_TENS = {"twenty", "thirty", "forty", "fifty"};

    private static final Map<String, Integer> VALUES = values();

    /** Words for one that mostly say something else. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "un", "une", "one", "once", "twice");

    /** Any of them, as a part of a pattern. */
    static final String ANY = pattern(word -> true);

    /** Any that says nothing but a number, as a part of a pattern. */
    static final String PLAIN = pattern(word -> !ARTICLES.contains(word));

    private NumberWords() {}

    /** The number that this says, in words or in digits. */
    static int value(String written) {
        Integer value = VALUES.get(written);
        return value != null ? value : Integer.parseInt(written);
    }

    /** Each word of them, folded. */
    static Stream<String> words() {
        return VALUES.keySet().stream().flatMap(number -> Stream.of(number.split(" ")));
    }

    private static Map<String, Integer> values() {
        var values = new HashMap<String, Integer>(Map.of("a", 1, "an", 1, "une", 1, "once", 1, "twice", 2));
        count(values, FRENCH, FRENCH_TENS);
        count(values, ENGLISH, ENGLISH_TENS);
        for (int ten = 0; ten < FRENCH_TENS.length; ten++) {
            values.put(FRENCH_TENS[ten] + " et un", 10 * ten + 21);
            values.put(FRENCH_TENS[ten] + " et une", 10 * ten + 21);
        }
        return Map.copyOf(values);
    }

    /** The tens begin with twenty; nine of the units follow each. */
    private static void count(Map<String, Integer> values, String[] units, String[] tens) {
        for (int unit = 0; unit < units.length; unit++) {
            values.put(units[unit], unit + 1);
        }
        for (int ten = 0; ten < tens.length; ten++) {
            values.put(tens[ten], 10 * ten + 20);
            for (int unit = 0; unit < 9; unit++) {
                values.put(tens[ten] + " " + units[unit], 10 * ten + unit + 21);
            }
        }
    }

    /** The longest first, lest it be taken for its beginning. */
    private static String pattern(Predicate<String> which) {
        return VALUES.keySet().stream()
                .filter(which)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
