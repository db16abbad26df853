package press.kiosque.subscriber;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.subscriber.Wishes.QuietHours;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 21:59, false",
        "22:00, 07:00, 22:00, true",
        "22:00, 07:00, 03:00, true",
        "22:00, 07:00, 07:00, false",
        "12:00, 14:00, 13:59, true",
        "12:00, 14:00, 14:00, false",
        "12:00, 00:00, 23:59, true",
        "12:00, 00:00, 00:00, false"
    })
    void theyHoldFromTheFirstHourToTheSecond(LocalTime from, LocalTime to, LocalTime hour, boolean quiet) {
        boolean hold = new QuietHours(from, to).hold(hour);

        assertThat(hold).isEqualTo(quiet);
    }

    @Test
    void aDigestLateInTheEveningComesTheNextMorning() {
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

        Subscription spared = night.spare(new Subscription("soir", LocalTime.of(23, 0), Set.of(FRIDAY)));

        assertThat(spared).isEqualTo(new Subscription("soir", LocalTime.of(7, 0), Set.of(SATURDAY)));
    }

    @Test
    void aDigestEarlyInTheMorningComesLaterThatMorning() {
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

        Subscription spared = night.spare(new Subscription("matin", LocalTime.of(6, 0), Set.of(MONDAY)));

        assertThat(spared).isEqualTo(new Subscription("matin", LocalTime.of(7, 0), Set.of(MONDAY)));
    }

    @Test
    void quietForEverWouldBeStopping() {
        LocalTime noon = LocalTime.NOON;

        assertThatThrownBy(() -> new QuietHours(noon, noon)).hasMessageContaining("would never end");
    }
}
