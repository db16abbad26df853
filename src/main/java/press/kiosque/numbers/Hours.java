package press.kiosque.numbers;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.kiosque.numbers.Table.Cell;
import press.kiosque.numbers.Table.Head;
import press.kiosque.numbers.Table.Line;

/** What became of messages by weekday and hour of sending. */
final class Hours {

    /** What can be shown of them. */
    static final List<String> MEASURES = List.of("sent", "read", "tapped", "opened", "stopped");

    private Hours() {}

    /** Weekdays down, the hours that have messages across. */
    static Table table(Counted counted, String measure) {
        List<String> hours = counted.by(Part.HOUR).keySet().stream().sorted().toList();
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
        int column = Math.max(0, Tables.RATES.indexOf(measure));
        return new Line(
                new Head(weekday.name(), null, null, null),
                hours.stream()
                        .map(hour -> Tables.cells(tallies.getOrDefault(hour, Tally.NONE))
                                .get(column))
                        .toList());
    }

    /**
     * How strong each cell is, in the table's order: 0 for what says nothing, else from 1 for the least to 5 for the most. Numbers
     * beside shares say nothing.
     */
    static List<List<Integer>> strengths(Table table) {
        List<Cell> cells =
                table.lines().stream().flatMap(line -> line.cells().stream()).toList();
        boolean shares = cells.stream().anyMatch(cell -> cell.rate() != null);
        DoubleSummaryStatistics all = cells.stream()
                .filter(cell -> isTelling(cell, shares))
                .mapToDouble(Cell::order)
                .summaryStatistics();
        return table.lines().stream()
                .map(line -> line.cells().stream()
                        .map(cell -> isTelling(cell, shares) ? strength(cell.order(), all) : 0)
                        .toList())
                .toList();
    }

    private static boolean isTelling(Cell cell, boolean shares) {
        return cell.rate() == null ? !shares && cell.value() > 0 : cell.rate().isTelling();
    }

    private static int strength(double value, DoubleSummaryStatistics all) {
        double span = all.getMax() - all.getMin();
        return span == 0 ? 3 : 1 + (int) Math.round(4 * (value - all.getMin()) / span);
    }
}
