package press.kiosque.numbers;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import press.kiosque.numbers.Table.Cell;
import press.kiosque.numbers.Table.Head;
import press.kiosque.numbers.Table.Line;

/** What became of messages by weekday and hour of sending. */
final class Hours {

    /** What can be shown of them. */
    static final List<String> MEASURES = List.of("sent", "read", "tapped", "opened", "stopped");

    private static final List<String> ALL = List.of("sent", "delivered", "read", "tapped", "opened", "stopped");

    private Hours() {}

    /** Weekdays down, the hours from the first to the last that has messages across. */
    static Table table(Counted counted, String measure) {
        List<Integer> used = counted.by(Part.HOUR).keySet().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
        List<String> hours = used.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(used.get(0), used.get(used.size() - 1))
                        .mapToObj(hour -> String.format(Locale.ROOT, "%02d", hour))
                        .toList();
        Map<DayOfWeek, List<DayNumbers>> weekdays =
                counted.days().stream().collect(groupingBy(day -> day.date().getDayOfWeek()));
        List<Line> lines = IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .map(weekday -> line(weekday, new Counted(weekdays.getOrDefault(weekday, List.of())), hours, measure))
                .toList();
        List<String> columns = new ArrayList<>(List.of("weekday"));
        columns.addAll(hours);
        return new Table("hours", columns, List.of(), lines);
    }

    private static Line line(DayOfWeek weekday, Counted days, List<String> hours, String measure) {
        Map<String, Tally> tallies = days.by(Part.HOUR);
        int column = Math.max(0, ALL.indexOf(measure));
        return new Line(
                new Head(weekday.name(), null, null, null),
                hours.stream()
                        .map(hour -> Tables.cells(tallies.getOrDefault(hour, Tally.NONE))
                                .get(column))
                        .toList());
    }

    /** How strong each cell is among all, from 0 for nothing to 5; in the table's order. */
    static List<List<Integer>> strengths(Table table) {
        double most = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToDouble(Hours::weight)
                .max()
                .orElse(0);
        return table.lines().stream()
                .map(line -> line.cells().stream()
                        .map(cell -> most == 0 ? 0 : (int) Math.ceil(5 * weight(cell) / most))
                        .toList())
                .toList();
    }

    private static double weight(Cell cell) {
        Rate rate = cell.rate();
        if (rate == null) {
            return cell.value();
        }
        return rate.isTelling() ? rate.share() : 0;
    }
}
