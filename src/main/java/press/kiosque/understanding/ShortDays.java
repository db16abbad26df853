package press.kiosque.understanding;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes days in full where readers cut them short, {@code lun mar jeu}, or join them by a dash, {@code mon-fri}. */
final class ShortDays {

    private static final List<Map<String, String>> CUT = List.of(
            Map.ofEntries(
                    entry("lun", "lundi"),
                    entry("mar", "mardi"),
                    entry("mer", "mercredi"),
                    entry("jeu", "jeudi"),
                    entry("ven", "vendredi"),
                    entry("sam", "samedi"),
                    entry("dim", "dimanche")),
            Map.ofEntries(
                    entry("mon", "monday"),
                    entry("tue", "tuesday"),
                    entry("tues", "tuesday"),
                    entry("wed", "wednesday"),
                    entry("weds", "wednesday"),
                    entry("thu", "thursday"),
                    entry("thur", "thursday"),
                    entry("thurs", "thursday"),
                    entry("fri", "friday"),
                    entry("sat", "saturday"),
                    entry("sun", "sunday")));

    /** These are nothing else. */
    private static final Set<String> PLAIN = Set.of("tues", "weds", "thurs");

    private static final Set<String> DAYS = Set.copyOf(DayWords.names().toList());

    private ShortDays() {}

    /**
     * The words with their days in full.
     *
     * @param asked whether we have just asked for days; else a short one alone is another word
     */
    static Folded inFull(Sentence sentence, boolean asked) {
        List<String> words = new ArrayList<>(sentence.folded().words());
        for (Map<String, String> cut : CUT) {
            long days = words.stream()
                    .filter(word -> cut.containsKey(word) || cut.containsValue(word))
                    .count();
            boolean meant = asked || days > 1;
            words.replaceAll(word -> meant || PLAIN.contains(word) ? cut.getOrDefault(word, word) : word);
        }
        var text = new StringBuilder();
        for (int n = 0; n < words.size(); n++) {
            boolean span = n > 0 && isDay(words.get(n - 1)) && isDay(words.get(n)) && sentence.isDashBefore(n);
            text.append(n == 0 ? "" : span ? " to " : " ").append(words.get(n));
        }
        return new Folded(text.toString());
    }

    private static boolean isDay(String word) {
        return DAYS.contains(word);
    }
}
