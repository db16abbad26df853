package press.kiosque.numbers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import press.kiosque.numbers.DayNumbers.Reached;
import press.kiosque.numbers.DayNumbers.Row;
import press.kiosque.numbers.DayNumbers.Source;

/**
 * Days that follow each other, counted.
 *
 * @param days oldest first; those of which nothing is known are left out
 */
record Counted(List<DayNumbers> days) {

    Counted {
        days = List.copyOf(days);
    }

    boolean isEmpty() {
        return days.stream()
                .allMatch(day -> day.rows().isEmpty() && day.reach().isEmpty() && day.joined() + day.total() == 0);
    }

    long sum(ToLongFunction<DayNumbers> number) {
        return days.stream().mapToLong(number).sum();
    }

    /** What became of all messages. */
    Tally all() {
        return days.stream().map(day -> of(day, Part.ALL, "")).reduce(Tally.NONE, Tally::plus);
    }

    /** What became of the messages of one kind on one day. */
    static Tally of(DayNumbers day, Part part, String key) {
        return day.rows().stream()
                .filter(row -> row.part() == part && row.key().equals(key))
                .map(Row::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** What became of messages, by key. */
    Map<String, Tally> by(Part part) {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .filter(row -> row.part() == part)
                .collect(groupingBy(Row::key, reducing(Tally.NONE, Row::tally, Tally::plus)));
    }

    /** How many were reached by each rule, or not for each reason. */
    Map<Reached, Long> reach() {
        return days.stream()
                .flatMap(day -> day.reach().stream())
                .collect(groupingBy(one -> new Reached(one.sent(), one.by(), 0), summingLong(Reached::readers)));
    }

    long reach(boolean sent) {
        return sum(day -> day.reach().stream()
                .filter(one -> one.sent() == sent)
                .mapToLong(Reached::readers)
                .sum());
    }

    Map<String, Long> sources() {
        return days.stream()
                .flatMap(day -> day.sources().stream())
                .collect(groupingBy(Source::reference, summingLong(Source::readers)));
    }
}
