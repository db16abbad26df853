package press.kiosque.conversation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.kiosque.poll.Poll;

/**
 * How the answers to a poll are divided, in percent that add up to 100: what rounding down leaves goes to those who lost the
 * most by it (the largest remainder method).
 *
 * @param percent by the choices' ids, in the poll's order
 */
record Shares(long total, Map<String, Long> percent) {

    static Shares of(Poll poll, Map<String, Long> counts) {
        List<String> ids = poll.choices().stream().map(Poll.Choice::id).toList();
        long total = ids.stream().mapToLong(id -> counts.getOrDefault(id, 0L)).sum();
        var percent = new LinkedHashMap<String, Long>();
        ids.forEach(id -> percent.put(id, total == 0 ? 0 : counts.getOrDefault(id, 0L) * 100 / total));
        long left = total == 0
                ? 0
                : 100 - percent.values().stream().mapToLong(Long::longValue).sum();
        ids.stream()
                .sorted(Comparator.comparing(
                        (String id) -> total == 0 ? 0 : -(counts.getOrDefault(id, 0L) * 100 % total)))
                .limit(left)
                .forEach(id -> percent.merge(id, 1L, Long::sum));
        return new Shares(total, percent);
    }

    /** What templates can name of each choice: its {@code label} and its {@code percent}. */
    List<Map<String, Object>> lines(Poll poll, Locale language) {
        return poll.choices().stream()
                .map(choice -> Map.<String, Object>of(
                        "label", choice.textIn(language), "percent", percent.getOrDefault(choice.id(), 0L)))
                .toList();
    }
}
