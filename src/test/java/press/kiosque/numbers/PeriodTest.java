package press.kiosque.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void daysToComeAreLeftOut() {
        assertThat(Period.of(0, "2026-11-20", "2026-12-31", TODAY).query()).isEqualTo("from=2026-11-20&to=2026-11-22");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-11-20, 2026-11-21, none",
                "2026-11-21, 2026-11-20, reversed",
                "yesterday, 2026-11-21, unknown",
                "2026-11-20, '', unknown",
                "2026-11-20, 2026-12-31, shortened",
                "2020-01-01, 2026-11-21, shortened",
                "'', '', none"
            })
    void whatIsNotAsItWasAskedForIsSaid(String from, String to, String amended) {
        Period period = Period.of(0, from, to, TODAY);

        assertThat(period.amended(from, to).orElse(null)).isEqualTo(amended);
    }

    @Test
    void daysInTheWrongOrderAreExchanged() {
        assertThat(Period.of(0, "2026-11-21", "2026-11-20", TODAY).query()).isEqualTo("from=2026-11-20&to=2026-11-21");
    }

    @Test
    void moreThanFourHundredDaysAreTheLastFourHundred() {
        Period period = Period.of(0, "2020-01-01", "2026-11-22", TODAY);

        assertThat(period.length()).isEqualTo(400);
        assertThat(period.to()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, 2026-11-22", "-999999999-01-01, -999999999-01-02", "+999999999-12-31, +999999999-12-31"})
    void whatMakesNoSenseIsTheUsualTime(String from, String to) {
        Period period = Period.of(0, from, to, TODAY);

        assertThat(period.query()).isEqualTo("days=28");
        assertThat(period.before().length()).isEqualTo(28);
    }
}
