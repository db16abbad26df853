package press.kiosque.conversation;

import java.util.Map;

/** Small numbers in words, folded. */
final class NumberWords {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("once", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("twice", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("seven", 7),
            Map.entry("huit", 8),
            Map.entry("eight", 8),
            Map.entry("neuf", 9),
            Map.entry("nine", 9),
            Map.entry("dix", 10),
            Map.entry("ten", 10),
            Map.entry("quinze", 15));

    /** Any of them, as a part of a pattern. */
    static final String ANY = String.join("|", VALUES.keySet());

    private NumberWords() {}

    /** The number that this says, in words or in digits. */
    static int value(String written) {
        Integer value = VALUES.get(written);
        return value != null ? value : Integer.parseInt(written);
    }
}
