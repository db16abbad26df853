package press.kiosque.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.kiosque.numbers.DayNumbers.Row;
import press.kiosque.numbers.DayNumbers.Source;
import press.kiosque.numbers.Tables.Lines;

/** A day on which 120 stories were told, and readers came by 120 links. */
class TablesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-16");

    private final Counted counted = new Counted(List.of(new DayNumbers(
            "n|" + DAY,
            "n",
            DAY.toString(),
            Instant.EPOCH,
            0,
            0,
            0,
            many().mapToObj(at -> new Source("link" + at, at)).toList(),
            List.of(),
            many().mapToObj(at -> new Row(Part.STORY, "story" + at, new Tally(at, 0, 0, 0, 0, 0)))
                    .toList())));

    private static IntStream many() {
        return IntStream.rangeClosed(1, 120);
    }

    @Test
    void thePageShowsTheFirstAndTheFileHasAll() {
        Names names = mock();
        when(names.of(any(), any(), any(), any())).thenReturn(Map.of());
        var tables = new Tables(names);
        var period = new Period(DAY, DAY, 0);

        Table page =
                tables.messages(ToldDays.NEWSROOM, counted, Part.STORY, new Lines("sent", 100), period, Locale.FRENCH);
        Table file = tables.messages(ToldDays.NEWSROOM, counted, Part.STORY, Lines.ALL, period, Locale.FRENCH);

        assertThat(page.lines())
                .hasSize(100)
                .first()
                .extracting(line -> line.head().key())
                .isEqualTo("story120");
        assertThat(file.lines()).hasSize(120);
        assertThat(Tables.sources(counted, 100).lines()).hasSize(100);
        assertThat(Tables.sources(counted, Lines.ALL.most()).lines()).hasSize(120);
    }
}
