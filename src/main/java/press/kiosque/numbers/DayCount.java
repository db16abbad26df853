package press.kiosque.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.kiosque.numbers.DayNumbers.Reached;
import press.kiosque.numbers.DayNumbers.Row;
import press.kiosque.numbers.DayNumbers.Source;

/** A day while it is counted. */
final class DayCount {

    /** What fewer readers were told than all of these is no loss to the page, and keeps a day's document small. */
    private static final int STORIES = 300;

    private final Map<Key, Tally> tallies = new HashMap<>();
    private final Map<Reached, Long> reach = new HashMap<>();
    private final Map<String, Long> sources = new TreeMap<>();
    private final Set<String> tapped = new HashSet<>();
    private long joined;
    private long left;

    void count(Set<Key> keys, Tally tally) {
        keys.forEach(key -> tallies.merge(key, tally, Tally::plus));
    }

    /** Counts a message as tapped, the first time for each of these. */
    void tapped(String row, Set<Key> keys) {
        var once = new Tally(0, 0, 0, 1, 0, 0);
        keys.stream().filter(key -> tapped.add(row + "|" + key)).forEach(key -> tallies.merge(key, once, Tally::plus));
    }

    void reached(boolean sent, String by) {
        reach.merge(new Reached(sent, by, 0), 1L, Long::sum);
    }

    void joined(String reference) {
        joined++;
        if (!reference.isEmpty()) {
            sources.merge(reference, 1L, Long::sum);
        }
    }

    void left() {
        left++;
    }

    DayNumbers numbers(String newsroom, LocalDate day, long total, Instant now) {
        return new DayNumbers(
                DayNumbers.id(newsroom, day),
                newsroom,
                day.toString(),
                now,
                joined,
                left,
                total,
                sources.entrySet().stream()
                        .map(source -> new Source(source.getKey(), source.getValue()))
                        .toList(),
                reach.entrySet().stream()
                        .map(one ->
                                new Reached(one.getKey().sent(), one.getKey().by(), one.getValue()))
                        .sorted(Comparator.comparing(Reached::by))
                        .toList(),
                rows());
    }

    private List<Row> rows() {
        List<Row> rows = tallies.entrySet().stream()
                .map(tally -> new Row(tally.getKey().part(), tally.getKey().key(), tally.getValue()))
                .sorted(Comparator.comparing(Row::part).thenComparing(Row::key))
                .toList();
        Stream<Row> stories = rows.stream()
                .filter(row -> row.part() == Part.STORY)
                .sorted(Comparator.comparing((Row row) -> row.tally().sent()).reversed())
                .limit(STORIES);
        return Stream.concat(rows.stream().filter(row -> row.part() != Part.STORY), stories)
                .toList();
    }

    /** One thing by which is counted. */
    record Key(Part part, String key) {}
}
