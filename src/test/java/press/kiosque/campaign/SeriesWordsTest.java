package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.campaign.Pressroom.INES;
import static press.kiosque.campaign.Pressroom.VIC;
import static press.kiosque.campaign.Pressroom.WORDS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.newsroom.Colleague;

/** A series says other words from its next time on; it comes each day at 12:30 in Paris, and the clock stands at noon. */
class SeriesWordsTest {

    private static final Content OTHERS = new Content(
            Map.of("en", new Content.Words("The tram runs", "It runs again.")),
            "https://news.example/runs",
            null,
            null,
            null);
    private static final Rhythm DAILY = new Rhythm(
            Set.of(DayOfWeek.values()), LocalTime.parse("12:30"), Pressroom.PARIS, LocalDate.parse("2026-11-25"));

    private final Pressroom room = new Pressroom();
    private final Series series =
            room.seriesDesk().begin("n", WORDS, Pressroom.SPORT, DAILY, 2, INES).orElseThrow();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theNextPushCarriesThemAndTheOneBeforeKeepsItsOwn() {
        room.wait(Duration.ofMinutes(31));
        advance();

        assertThat(change(Long.toString(stored().version()), OTHERS, INES)).isEmpty();
        room.wait(Duration.ofDays(1));
        advance();

        assertThat(push("2026-11-22").content()).isEqualTo(WORDS);
        assertThat(push("2026-11-23").content()).isEqualTo(OTHERS);
        assertThat(room.log()).contains("ines push-series.changed");
    }

    @Test
    void aPushThatWasDecidedOnKeepsItsOwn() {
        room.wait(Duration.ofMinutes(31));
        room.series.change(
                series.id(),
                seen -> seen.decided(room.now(), Occurrence.Outcome.PUSHED, seen.push(room.now(), WORDS, room.now())));

        assertThat(change("2", OTHERS, INES)).isEmpty();
        advance();

        assertThat(push("2026-11-22").content()).isEqualTo(WORDS);
    }

    @Test
    void aTimeThatIsDueWhileTheyAreWrittenIsNotLost() {
        room.wait(Duration.ofMinutes(31));

        assertThat(change("1", OTHERS, INES)).isEmpty();
        advance();

        assertThat(push("2026-11-22").content()).isEqualTo(OTHERS);
    }

    @Test
    void whoKeepsThemAsTheyAreIsToldNothingOfOthersAndTheLogSaysNothing() {
        assertThat(change("1", WORDS, INES)).isEmpty();

        assertThat(stored()).isEqualTo(series);
        assertThat(room.log()).doesNotContain("ines push-series.changed");
    }

    @Test
    void theSecondToChangeThemIsRefused() {
        assertThat(change("1", OTHERS, INES)).isEmpty();

        assertThat(change("1", WORDS, INES)).contains(Refusal.CHANGED);

        assertThat(stored().content()).isEqualTo(OTHERS);
    }

    @Test
    void whoMayOnlyLookChangesNone() {
        assertThat(change("1", OTHERS, VIC)).contains(Refusal.NOT_ALLOWED);

        assertThat(stored()).isEqualTo(series);
    }

    private Optional<Refusal> change(String seen, Content words, Colleague who) {
        return room.seriesDesk().change(series, seen, words, series.audience(), DAILY, 2, who);
    }

    private void advance() {
        room.seriesClock().advance(series.id());
    }

    private Series stored() {
        return room.series.find(series.id()).orElseThrow();
    }

    private Campaign push(String day) {
        return room.campaigns.find(series.id() + "-" + day).orElseThrow();
    }
}
