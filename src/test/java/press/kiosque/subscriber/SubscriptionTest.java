package press.kiosque.subscriber;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");

    @Test
    void theNextDigestIsTodayWhileItsHourIsStillToCome() {
        Instant due =
                daily("07:30").nextAfter(at("2026-11-22T06:00:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-11-22T06:30:00Z");
    }

    @Test
    void anHourThatAClockChangeMovesPastMidnightStillBelongsToItsDay() {
        ZoneId nuuk = ZoneId.of("America/Nuuk");

        Instant due = daily("23:30").nextAfter(at("2026-03-29T01:10:00Z"), nuuk).toInstant();

        assertThat(due).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void atTheVeryHourTheNextDigestIsTomorrow() {
        Instant due =
                daily("07:30").nextAfter(at("2026-11-22T06:30:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void theHourStaysTheReadersWhenClocksGoForward() {
        Instant due =
                daily("07:30").nextAfter(at("2026-03-28T12:00:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-03-29T05:30:00Z");
    }

    @Test
    void anHourThatIsSkippedInSpringComesRightAfter() {
        Instant due =
                daily("02:30").nextAfter(at("2026-03-28T12:00:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void anHourThatIsSkippedAtMidnightComesOnTheNextDay() {
        ZoneId nuuk = ZoneId.of("America/Nuuk");
        Instant midnight = at("2027-03-28T01:30:00Z");

        assertThat(daily("23:30").nextAfter(midnight.minusMillis(1), nuuk).toInstant())
                .isEqualTo(midnight);
    }

    @Test
    void afterTheSkippedHourTheNextDigestIsTomorrow() {
        Instant due =
                daily("02:30").nextAfter(at("2026-03-29T01:30:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-03-30T00:30:00Z");
    }

    @Test
    void anHourThatComesTwiceInAutumnBringsOneDigest() {
        Instant first =
                daily("02:30").nextAfter(at("2026-10-24T12:00:00Z"), PARIS).toInstant();
        Instant second = daily("02:30").nextAfter(first, PARIS).toInstant();

        assertThat(List.of(first, second)).containsExactly(at("2026-10-25T00:30:00Z"), at("2026-10-26T01:30:00Z"));
    }

    @Test
    void betweenTheTwoPassesOfAnHourTheNextDigestIsTomorrow() {
        Instant due =
                daily("02:30").nextAfter(at("2026-10-25T01:10:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void montrealChangesItsClocksOnItsOwnDay() {
        Instant before =
                daily("07:30").nextAfter(at("2026-10-30T12:00:00Z"), MONTREAL).toInstant();
        Instant after =
                daily("07:30").nextAfter(at("2026-10-31T12:00:00Z"), MONTREAL).toInstant();

        assertThat(List.of(before, after)).containsExactly(at("2026-10-31T11:30:00Z"), at("2026-11-01T12:30:00Z"));
    }

    @Test
    void onFridayEveningAWeekdayDigestWaitsForMonday() {
        var weekdays = new Subscription("matin", LocalTime.of(7, 30), EnumSet.range(MONDAY, FRIDAY));

        Instant due = weekdays.nextAfter(at("2026-11-20T18:00:00Z"), PARIS).toInstant();

        assertThat(due).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void theDayIsTheReadersOwn() {
        var mondays = new Subscription("soir", LocalTime.of(21, 0), Set.of(MONDAY));

        Instant due = mondays.nextAfter(at("2026-11-24T01:00:00Z"), MONTREAL).toInstant();

        assertThat(due).isEqualTo("2026-11-24T02:00:00Z");
    }

    @Test
    void ofSeveralSubscriptionsTheFirstDueCounts() {
        List<Subscription> both = List.of(daily("18:30"), daily("07:30"));

        var due = Subscription.firstAfter(at("2026-11-22T06:00:00Z"), both, PARIS);

        assertThat(due).contains(at("2026-11-22T06:30:00Z"));
    }

    private static Subscription daily(String hour) {
        return new Subscription("matin", LocalTime.parse(hour), EnumSet.allOf(DayOfWeek.class));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
