package press.kiosque.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:05, fr, 'd MMM, HH:mm', '1er déc., 07:05'",
        "2026-12-01T07:05, fr, EEEE d MMMM yyyy, mardi 1er décembre 2026",
        "2026-12-01T07:05, fr, yyyy-MM-dd, 2026-12-01",
        "2026-12-01T07:05, fr, HH:mm, 07:05",
        "2026-12-11T07:05, fr, d MMMM, 11 décembre",
        "2026-12-01T07:05, en, EEEE d MMMM, Tuesday 1 December"
    })
    void theFirstOfAMonthIsAnOrdinalInFrenchAndEveryOtherDayANumber(
            LocalDateTime moment, Locale language, String pattern, String words) {
        assertThat(DateInWords.in(moment, pattern, language)).isEqualTo(words);
    }
}
