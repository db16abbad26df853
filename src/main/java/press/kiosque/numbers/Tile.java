package press.kiosque.numbers;

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
 * @param change of a share in points, of a number in per cent, against as many days before; null if there is nothing to compare
 * @param line points of its small line, in a field of 100 by 24
 * @param link where its rows are
 */
record Tile(String key, Cell cell, @Nullable Double change, String line, String link) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 22;

    /** All tiles, in the order in which they stand. */
    static List<Tile> of(View view, Period period) {
        String growth = "/admin/numbers/growth?" + period.query();
        String messages = "/admin/numbers/messages?" + period.query();
        boolean comparable = view.comparable(period);
        var tiles = new ArrayList<Tile>();
        tiles.add(tile("total", view, comparable, growth, Tile::total));
        tiles.add(tile("joined", view, comparable, growth, counted -> Cell.of(counted.sum(DayNumbers::joined))));
        tiles.add(tile("left", view, comparable, growth, counted -> Cell.of(counted.sum(DayNumbers::left))));
        tiles.add(tile(
                "reached",
                view,
                comparable,
                "/admin/numbers/reach?" + period.query(),
                counted -> Cell.of(counted.reach(true), counted.reach(true) + counted.reach(false))));
        tiles.add(tile(
                "sent",
                view,
                comparable,
                messages,
                counted -> Cell.of(counted.all().sent())));
        List<String> rates = List.of("delivered", "read", "tapped", "opened", "stopped");
        IntStream.range(0, rates.size())
                .mapToObj(at -> tile(
                        rates.get(at), view, comparable, messages + "&sort=" + rates.get(at), counted -> Tables.cells(
                                        counted.all())
                                .get(at + 1)))
                .forEach(tiles::add);
        return tiles;
    }

    private static Cell total(Counted counted) {
        List<DayNumbers> days = counted.days();
        return Cell.of(days.isEmpty() ? 0 : days.get(days.size() - 1).total());
    }

    private static Tile tile(String key, View view, boolean comparable, String link, Function<Counted, Cell> number) {
        Cell now = number.apply(view.now());
        Cell before = number.apply(view.before());
        List<Double> daily = view.now().days().stream()
                .map(day -> number.apply(new Counted(List.of(day))))
                .map(cell -> cell.rate() == null ? cell.value() : cell.rate().share())
                .toList();
        return new Tile(key, now, comparable ? change(now, before) : null, line(daily), link);
    }

    private static @Nullable Double change(Cell now, Cell before) {
        Rate rate = now.rate();
        Rate earlier = before.rate();
        if (rate == null || earlier == null) {
            return before.value() == 0 ? null : (double) (now.value() - before.value()) / before.value();
        }
        return rate.isTelling() && earlier.isTelling() ? rate.share() - earlier.share() : null;
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
}
