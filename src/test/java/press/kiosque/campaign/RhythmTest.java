package press.kiosque.campaign;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate LONG = LocalDate.parse("2027-12-31");

    @Test
    void theHourStaysThatOfTheClockWhenTheClockChanges() {
        var weekends = rhythm("18:00", LONG, SATURDAY, SUNDAY);

        assertThat(weekends.from(Instant.parse("2027-03-27T17:00:00Z"), 3))
                .containsExactly(
                        Instant.parse("2027-03-27T17:00:00Z"),
                        Instant.parse("2027-03-28T16:00:00Z"),
                        Instant.parse("2027-04-03T16:00:00Z"));
    }

    @Test
    void anHourThatTheClockSkipsComesRightAfter() {
        assertThat(rhythm("02:30", LONG, SUNDAY).after(Instant.parse("2027-03-27T12:00:00Z")))
                .contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void anHourThatComesTwiceComesOnceAndIsTheFirst() {
        var sundays = rhythm("02:30", LONG, SUNDAY);
        Instant first = Instant.parse("2027-10-31T00:30:00Z");

        assertThat(sundays.after(Instant.parse("2027-10-30T12:00:00Z"))).contains(first);
        assertThat(sundays.after(first)).contains(Instant.parse("2027-11-07T01:30:00Z"));
    }

    @Test
    void itsLastDayIsOneOfItsDaysAndTheNextIsNot() {
        var fridays = rhythm("18:00", LocalDate.parse("2026-12-04"), FRIDAY);
        Instant last = Instant.parse("2026-12-04T17:00:00Z");

        assertThat(fridays.after(Instant.parse("2026-12-01T00:00:00Z"))).contains(last);
        assertThat(fridays.after(last)).isEmpty();
    }

    @Test
    void theTimeBeforeIsOnTheLastOfItsDaysOrAWeekAgo() {
        Instant friday = Instant.parse("2026-11-27T17:00:00Z");

        assertThat(rhythm("18:00", LONG, FRIDAY, SUNDAY).before(friday))
                .isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
        assertThat(rhythm("18:00", LONG, FRIDAY).before(friday)).isEqualTo(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void withoutADayThereIsNone() {
        assertThatThrownBy(() -> rhythm("18:00", LONG)).hasMessageContaining("at least one day");
    }

    private static Rhythm rhythm(String hour, LocalDate until, DayOfWeek... days) {
        return new Rhythm(Set.of(days), LocalTime.parse(hour), Pressroom.PARIS, until);
    }
}
