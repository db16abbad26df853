package press.kiosque.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows in rows, and what its file holds.
 *
 * @param name the key of its caption
 * @param columns keys of the columns' names, the first that of what each line is about
 * @param drawn the columns that its chart draws; none for no chart
 */
record Table(String name, List<String> columns, List<String> drawn, List<Line> lines) {

    Table {
        columns = List.copyOf(columns);
        drawn = List.copyOf(drawn);
        lines = List.copyOf(lines);
    }

    /** One line: what it is about, and its numbers. */
    record Line(Head head, List<Cell> cells) {}

    /**
     * What a line is about.
     *
     * @param key as the file has it
     * @param name as people know it; null where the key itself is shown
     * @param day if it is one
     * @param link where to see it closer; null for nowhere
     */
    record Head(
            String key,
            @Nullable String name,
            @Nullable LocalDate day,
            @Nullable String link) {

        static Head of(LocalDate day, @Nullable String link) {
            return new Head(day.toString(), null, day, link);
        }
    }

    /**
     * A number, or so many of so many.
     *
     * @param rate null for a number alone
     */
    record Cell(long value, @Nullable Rate rate) {

        static Cell of(long value) {
            return new Cell(value, null);
        }

        static Cell of(long part, long whole) {
            return new Cell(part, new Rate(part, whole));
        }

        /** By what columns are sorted: of shares, those of which something can be said first. */
        double order() {
            return rate == null ? value : rate.isTelling() ? rate.share() : rate.share() - 2;
        }
    }
}
