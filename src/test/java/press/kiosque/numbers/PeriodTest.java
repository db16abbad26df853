package press.kiosque.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void datesAtTheCalendarsEndAreNoPeriod() {
        String first = LocalDate.MIN.toString();

        Period period = Period.of(0, first, first, TODAY);

        assertThat(period).isEqualTo(Period.of(28, "", "", TODAY));
    }

    @Test
    void moreThanFourHundredDaysAreTheLastFourHundred() {
        Period period = Period.of(0, "2020-01-01", "2026-11-30", TODAY);

        assertThat(period.length()).isEqualTo(400);
        assertThat(period.to()).isEqualTo(TODAY);
    }
}
