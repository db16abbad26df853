package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a question offers can be chosen by its place or by a word of it. */
class OffersUnderstoodTest {

    @Test
    void anHourIsChosenByItsPlaceAmongThoseOffered() {
        Dialogue asked = Hearing.before(
                Saying.HOURS,
                "Which hour suits you?",
                Map.of("18 h", "HOUR:soir:18:00", "7 h", "HOUR:matin:07:00", "7 h 30", "HOUR:matin:07:30"));

        assertThat(choose("la première", asked).hour()).isEqualTo(LocalTime.of(7, 0));
        assertThat(choose("the last one", asked).hour()).isEqualTo(LocalTime.of(18, 0));
        assertThat(choose("la première et la dernière", asked).about()).containsExactly("07:00", "18:00");
        assertThat(choose("la cinquième", asked)).isEqualTo(Intent.of(Act.HOURS));
    }

    @Test
    void askedWhetherATopicIsToBeMoreOrNoneItIsOneOfBoth() {
        Dialogue asked = Hearing.before(
                Saying.MORE_OR_NONE,
                "Sport : en lire davantage, ou ne plus en recevoir ?",
                Map.of("en lire davantage", "MORE:sport", "ne plus en recevoir", "UNFOLLOW:sport"));

        assertThat(choose("plus du tout", asked)).isEqualTo(Intent.of(Act.UNFOLLOW, "sport"));
        assertThat(choose("none of it", asked)).isEqualTo(Intent.of(Act.UNFOLLOW, "sport"));
        assertThat(choose("lire", asked)).isEqualTo(Intent.of(Act.MORE, "sport"));
    }

    private static Intent choose(String words, Dialogue before) {
        return Hearing.understand(words, before, List.of(), List.of());
    }
}
