package press.kiosque.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.numbers.NumbersDesk.View;
import press.kiosque.numbers.Table.Cell;

/**
 * One number of the first page.
 *
 * @param key of its name
 * @param change of a share in points, of a number in per cent, to a tenth, against as many days before; null if there is nothing
 *     to compare
 * @param line points of its small line, in a field of 100 by 24; a day that has not ended is left out
 * @param link where its rows are
 */
record Tile(String key, Cell cell, @Nullable Double change, String line, String link) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 22;
    private static final double TENTHS = 1000;

    /** All tiles, in the order in which they stand. */
    static List<Tile> of(View view, Period period, LocalDate today) {
        String growth = "/admin/numbers/growth?" + period.query();
        String messages = "/admin/numbers/messages?" + period.query();
        var days = new Days(view, view.comparable(period), today);
        var tiles = new ArrayList<Tile>();
        tiles.add(tile("total", days, growth, Tile::total));
        tiles.add(tile("joined", days, growth, counted -> Cell.of(counted.sum(DayNumbers::joined))));
        tiles.add(tile("left", days, growth, counted -> Cell.of(counted.sum(DayNumbers::left))));
        tiles.add(tile(
                "reached",
                days,
                "/admin/numbers/reach?" + period.query(),
                counted -> Cell.of(counted.reach(true), counted.reach(true) + counted.reach(false))));
        tiles.add(tile("sent", days, messages, counted -> Cell.of(counted.all().sent())));
        IntStream.range(1, Tables.RATES.size())
                .mapToObj(at -> rate(at, days, messages))
                .forEach(tiles::add);
        return tiles;
    }

    private static Tile rate(int at, Days days, String messages) {
        String rate = Tables.RATES.get(at);
        return tile(rate, days, messages + "&sort=" + rate, counted -> Tables.cells(counted.all())
                .get(at));
    }

    private static Cell total(Counted counted) {
        List<DayNumbers> days = counted.days();
        return Cell.of(days.isEmpty() ? 0 : days.get(days.size() - 1).total());
    }

    private static Tile tile(String key, Days days, String link, Function<Counted, Cell> number) {
        Cell now = number.apply(days.view().now());
        Cell before = number.apply(days.view().before());
        List<Double> daily = days.view().now().days().stream()
                .filter(day -> day.date().isBefore(days.today()))
                .map(day -> number.apply(new Counted(List.of(day))))
                .map(cell -> cell.rate() == null ? cell.value() : cell.rate().share())
                .toList();
        return new Tile(key, now, days.comparable() ? change(now, before) : null, line(daily), link);
    }

    private static @Nullable Double change(Cell now, Cell before) {
        Rate rate = now.rate();
        Rate earlier = before.rate();
        if (rate == null || earlier == null) {
            return before.value() == 0 ? null : tenths((double) (now.value() - before.value()) / before.value());
        }
        return rate.isTelling() && earlier.isTelling() ? tenths(rate.share() - earlier.share()) : null;
    }

    /** In hundredths, to a tenth of one; adding nothing makes of a negative nothing a plain one. */
    private static double tenths(double change) {
        return Math.round(change * TENTHS) / 10.0 + 0.0;
    }

    private static String line(List<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var points = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            double across = values.size() == 1 ? 0 : at * WIDTH / (values.size() - 1);
            double down = 1 + (most == 0 ? HEIGHT : HEIGHT * (1 - values.get(at) / most));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across, down));
        }
        return points.toString().strip();
    }

    private record Days(View view, boolean comparable, LocalDate today) {}
}
