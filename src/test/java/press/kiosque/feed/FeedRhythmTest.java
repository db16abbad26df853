package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedRhythmTest {

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2025-02-11T10:30:00Z");

    @Test
    void aSilenceAtNightIsUsualWhereNothingComesAtNight() {
        Instant night = Instant.parse("2025-02-11T04:00:00Z");
        FeedRhythm rhythm = rhythm(FeedRhythmTest::byDay, night);

        assertThat(rhythm.silence(night).orElseThrow().isUnusual()).isFalse();
    }

    @Test
    void theSameSilenceByDayIsNot() {
        FeedRhythm rhythm = rhythm(FeedRhythmTest::byDay, NOW.minus(Duration.ofHours(4)));

        FeedRhythm.Silence silence = rhythm.silence(NOW).orElseThrow();

        assertThat(silence).isEqualTo(new FeedRhythm.Silence(Duration.ofHours(4), Duration.ZERO));
        assertThat(silence.isUnusual()).isTrue();
    }

    @Test
    void anHourOrTwoAreNoAlarm() {
        FeedRhythm rhythm = rhythm(FeedRhythmTest::byDay, NOW.minus(Duration.ofHours(2)));

        assertThat(rhythm.silence(NOW).orElseThrow().isUnusual()).isFalse();
    }

    @Test
    void aWeekendIsUsualWhereNobodyWorksOnWeekends() {
        Instant monday = Instant.parse("2025-02-10T07:00:00Z");

        assertThat(rhythm(FeedRhythmTest::onWorkingDays, monday)
                        .silence(monday)
                        .orElseThrow()
                        .isUnusual())
                .isFalse();
    }

    @Test
    void aWeekendDoesNotExcuseASilentWednesday() {
        Instant wednesday = Instant.parse("2025-02-12T12:00:00Z");
        FeedRhythm rhythm = rhythm(FeedRhythmTest::onWorkingDays, wednesday.minus(Duration.ofHours(17)));

        assertThat(rhythm.silence(wednesday).orElseThrow().isUnusual()).isTrue();
    }

    @Test
    void afterThreeDaysNothingIsCalledUsual() {
        FeedRhythm rhythm = FeedRhythm.UNKNOWN.with(hours(72, FeedRhythmTest::byDay, NOW), NOW);

        assertThat(rhythm.silence(NOW)).isEmpty();
        assertThat(rhythm.likelihood(NOW.plus(Duration.ofHours(20)))).isEqualTo(1);
    }

    @Test
    void nothingThatIsOlderThanFourWeeksCounts() {
        Instant later = NOW.plus(Duration.ofDays(40));

        FeedRhythm rhythm = rhythm(FeedRhythmTest::byDay, NOW).with(List.of(later), later);

        assertThat(rhythm).isEqualTo(FeedRhythm.UNKNOWN.with(List.of(later), later));
    }

    @Test
    void whatIsDatedAheadCountsAsNow() {
        FeedRhythm rhythm = FeedRhythm.UNKNOWN.with(List.of(NOW.plus(Duration.ofDays(2))), NOW);

        assertThat(rhythm).isEqualTo(FeedRhythm.UNKNOWN.with(List.of(NOW), NOW));
    }

    @Test
    void aFeedThatSpeaksWhileAnotherIsSilentBreaksTheirCommonSilence() {
        FeedRhythm silent = rhythm(FeedRhythmTest::byDay, NOW.minus(Duration.ofHours(5)));
        FeedRhythm speaking = FeedRhythm.UNKNOWN.with(List.of(NOW), NOW);

        FeedRhythm together = FeedRhythm.together(List.of(silent, speaking));

        assertThat(together.silence(NOW).orElseThrow().isUnusual()).isFalse();
    }

    @Test
    void newsIsLikelyWhenItCameAtThisHourBefore() {
        FeedRhythm rhythm = rhythm(FeedRhythmTest::byDay, NOW.minus(Duration.ofHours(5)));

        assertThat(rhythm.likelihood(NOW)).isGreaterThan(0.9);
        assertThat(rhythm.likelihood(Instant.parse("2025-02-12T02:30:00Z"))).isLessThan(0.1);
    }

    /** Four weeks of news, one an hour in these hours, until this moment. */
    private static FeedRhythm rhythm(Predicate<Instant> hours, Instant until) {
        return FeedRhythm.UNKNOWN.with(hours(28 * 24, hours, until), until);
    }

    private static List<Instant> hours(int count, Predicate<Instant> hours, Instant until) {
        return IntStream.range(0, count)
                .mapToObj(back -> until.minus(Duration.ofHours(back)))
                .filter(hours)
                .toList();
    }

    private static boolean byDay(Instant at) {
        return hour(at) >= 6 && hour(at) <= 22;
    }

    private static boolean onWorkingDays(Instant at) {
        return hour(at) >= 8 && hour(at) <= 18 && isWorkday(at);
    }

    private static int hour(Instant at) {
        return at.atZone(ZoneOffset.UTC).getHour();
    }

    private static boolean isWorkday(Instant at) {
        DayOfWeek day = at.atZone(ZoneOffset.UTC).getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
