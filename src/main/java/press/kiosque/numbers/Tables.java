package press.kiosque.numbers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.DayNumbers.Reached;
import press.kiosque.numbers.Table.Cell;
import press.kiosque.numbers.Table.Head;
import press.kiosque.numbers.Table.Line;

/** Makes the tables of what was counted. */
@Component
class Tables {

    private static final String DAY = "day";

    /** What is said of messages, in the order of {@link #cells}. */
    static final List<String> RATES = List.of("sent", "delivered", "read", "tapped", "opened", "stopped");

    private final Names names;

    Tables(Names names) {
        this.names = names;
    }

    /** Who joined and who left, day by day. */
    static Table growth(Counted counted) {
        return byDay(
                "growth",
                List.of("joined", "left", "net", "total"),
                List.of("joined", "left"),
                counted,
                day -> List.of(
                        Cell.of(day.joined()),
                        Cell.of(day.left()),
                        Cell.of(day.joined() - day.left()),
                        Cell.of(day.total())));
    }

    /** By which links readers came who joined, those by which most came first; so many lines at most. */
    static Table sources(Counted counted, int most) {
        List<Line> lines = counted.sources().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(source ->
                        new Line(new Head(source.getKey(), null, null, null), List.of(Cell.of(source.getValue()))))
                .toList();
        return new Table("sources", List.of("source", "joined"), List.of(), lines);
    }

    /** By which rules readers were reached, and why others were not, day by day. */
    static Table reach(Counted counted) {
        List<Reached> columns = counted.reach().entrySet().stream()
                .sorted(comparing(
                                (Map.Entry<Reached, Long> one) -> !one.getKey().sent())
                        .thenComparing(
                                Map.Entry.<Reached, Long>comparingByValue().reversed()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> keys = columns.stream().map(Reached::by).toList();
        return byDay("reach", keys, keys, counted, day -> columns.stream()
                .map(column -> Cell.of(reached(day, column)))
                .toList());
    }

    private static long reached(DayNumbers day, Reached column) {
        return day.reach().stream()
                .filter(one -> one.sent() == column.sent() && one.by().equals(column.by()))
                .mapToLong(Reached::readers)
                .sum();
    }

    /** What became of the messages of one kind, day by day. */
    static Table days(Counted counted, Part part, String key) {
        return byDay(
                "days", RATES, List.of("sent", "read", "opened"), counted, day -> cells(Counted.of(day, part, key)));
    }

    private static Table byDay(
            String name,
            List<String> columns,
            List<String> drawn,
            Counted counted,
            Function<DayNumbers, List<Cell>> cells) {
        List<Line> lines = new ArrayList<>();
        counted.days()
                .forEach(day -> lines.add(new Line(
                        Head.of(day.date(), "/admin/numbers/messages?from=" + day.day() + "&to=" + day.day()),
                        cells.apply(day))));
        Collections.reverse(lines);
        return new Table(name, with(DAY, columns), drawn, lines);
    }

    /**
     * Which lines of a table are shown.
     *
     * @param sort the column by which they stand, what holds most first; the first for one that there is not
     * @param most so many at most
     */
    record Lines(String sort, int most) {

        /** All, by the first column. */
        static final Lines ALL = new Lines("", Integer.MAX_VALUE);
    }

    /** What became of messages by what they were. */
    Table messages(Newsroom newsroom, Counted counted, Part part, Lines which, Period period, Locale language) {
        int column = Math.max(0, RATES.indexOf(which.sort()));
        List<Map.Entry<String, Tally>> shown = counted.by(part).entrySet().stream()
                .sorted(comparingDouble((Map.Entry<String, Tally> one) ->
                                cells(one.getValue()).get(column).order())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(which.most())
                .toList();
        Map<String, String> named =
                names.of(newsroom, part, shown.stream().map(Map.Entry::getKey).toList(), language);
        List<Line> lines = shown.stream()
                .map(one -> new Line(head(part, one.getKey(), named, period), cells(one.getValue())))
                .toList();
        return new Table(part.name(), with(part.name(), RATES), List.of(), lines);
    }

    private static Head head(Part part, String key, Map<String, String> named, Period period) {
        String link = "/admin/numbers/days?part=" + part + "&key=" + key + "&" + period.query();
        return new Head(key, named.get(key), null, link);
    }

    static List<Cell> cells(Tally tally) {
        return List.of(
                Cell.of(tally.sent()),
                Cell.of(tally.delivered(), tally.sent()),
                Cell.of(tally.read(), tally.sent()),
                Cell.of(tally.tapped(), tally.sent()),
                Cell.of(tally.opened(), tally.sent()),
                Cell.of(tally.stopped(), tally.sent()));
    }

    /** How many of those who joined in a week still agreed to something, week after week. */
    static Table retention(List<Cohort> cohorts, int weeks) {
        List<String> columns = new ArrayList<>(List.of("size"));
        for (int week = 0; week < weeks; week++) {
            columns.add("week" + week);
        }
        List<Line> lines = cohorts.stream()
                .map(cohort -> new Line(
                        new Head(cohort.week(), null, LocalDate.parse(cohort.week()), null),
                        Stream.concat(
                                        Stream.of(Cell.of(cohort.size())),
                                        cohort.still().stream()
                                                .limit(weeks)
                                                .map(still -> Cell.of(still, cohort.size())))
                                .toList()))
                .toList();
        return new Table("retention", with("week", columns), List.of(), lines);
    }

    private static List<String> with(String head, List<String> columns) {
        return Stream.concat(Stream.of(head), columns.stream()).toList();
    }
}
