package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.campaign.Pressroom.INES;
import static press.kiosque.campaign.Pressroom.NOW;
import static press.kiosque.campaign.Pressroom.VIC;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.Occurrence.Outcome;

/** A series comes each day at 12:30 in Paris; the clock stands at noon of a Sunday. */
class SeriesTest {

    private static final Rhythm DAILY = new Rhythm(
            Set.of(DayOfWeek.values()), LocalTime.parse("12:30"), Pressroom.PARIS, LocalDate.parse("2026-11-25"));

    private final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void nothingComesBeforeItsHour() {
        Series series = begun(Pressroom.WORDS);

        assertThat(series.next()).isEqualTo(Instant.parse("2026-11-22T11:30:00Z"));
        assertThat(room.seriesClock().due()).isEmpty();
        assertThat(advanced(series)).isEqualTo(series);
    }

    @Test
    void atItsHourOnePushIsMadeHoweverManyLookAndItGoesAsAnyOther() {
        room.readers(3);
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofMinutes(31));

        assertThat(room.seriesClock().due()).containsExactly(series.id());
        advanced(series);
        advanced(series);

        Campaign push = push(series, "2026-11-22");
        assertThat(room.campaigns.of("n", 9)).hasSize(1);
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(room.channel.sent()).hasSize(3);
        assertThat(room.log()).containsOnlyOnce("system push.scheduled");
    }

    @Test
    void movedToALaterHourItDoesNotComeTwiceOnADay() {
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofMinutes(31));
        Series come = advanced(series);
        var later = new Rhythm(DAILY.days(), LocalTime.parse("18:00"), DAILY.zone(), DAILY.until());

        Series moved = come.changed(come.content(), come.audience(), later, 2, room.now());

        assertThat(moved.next()).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    }

    @Test
    void movedToALaterHourWhilePausedItDoesNotComeTwiceOnADayEither() {
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofMinutes(31));
        Series paused = advanced(series).after(SeriesMove.PAUSE, room.now());
        var later = new Rhythm(DAILY.days(), LocalTime.parse("18:00"), DAILY.zone(), DAILY.until());

        Series resumed = paused.changed(paused.content(), paused.audience(), later, 2, room.now())
                .after(SeriesMove.RESUME, room.now());

        assertThat(resumed.next()).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    }

    @Test
    void whoDiesAfterTheDecisionLeavesTheMakingToAnother() {
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofMinutes(31));
        Instant at = next(series);
        room.series.change(
                series.id(), seen -> seen.decided(at, Outcome.PUSHED, seen.push(at, Pressroom.WORDS, room.now())));
        assertThat(room.campaigns.of("n", 9)).isEmpty();

        assertThat(room.seriesClock().due()).containsExactly(series.id());
        Series made = advanced(series);

        assertThat(push(series, "2026-11-22").state()).isEqualTo(State.SCHEDULED);
        assertThat(made.making()).isNull();
        assertThat(room.seriesClock().due()).isEmpty();
    }

    @Test
    void whoDiesAfterTheInsertionMakesNoSecondPush() {
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofMinutes(31));
        Campaign push = series.push(next(series), Pressroom.WORDS, room.now());
        room.series.change(series.id(), seen -> seen.decided(next(series), Outcome.PUSHED, push));
        room.campaigns.addOnce(push);

        advanced(series);

        assertThat(room.campaigns.of("n", 9)).hasSize(1);
        assertThat(room.log()).doesNotContain("system push.scheduled");
    }

    @Test
    void theStoryOfItsTopicsThatRanksFirstIsTold() {
        room.publishes(article("old", 1200, "sport"), article("new", 60, "sport"), article("else", 0, "culture"));
        Series series = begun(null);
        room.wait(Duration.ofMinutes(31));

        advanced(series);

        Content told = push(series, "2026-11-22").content();
        assertThat(told.story()).isEqualTo("new");
        assertThat(told.words().get("fr")).isEqualTo(new Content.Words("Titre new", "Un résumé."));
    }

    @Test
    void withoutANewStoryItIsSkippedAndSaysSo() {
        room.publishes(article("new", -30, "sport"));
        Series series = begun(null);
        room.wait(Duration.ofMinutes(31));
        advanced(series);
        room.wait(Duration.ofHours(23).plusMinutes(15));
        assertThat(advanced(series).past()).hasSize(1);

        room.wait(Duration.ofMinutes(45));
        Series skipped = advanced(series);

        assertThat(skipped.past()).extracting(Occurrence::outcome).containsExactly(Outcome.SKIPPED, Outcome.PUSHED);
        assertThat(room.campaigns.of("n", 9)).hasSize(1);
        assertThat(room.log()).contains("system push-series.skipped");
    }

    @Test
    void aTimeMissedForLessThanItsHoursIsMadeUpForAndAnEarlierOneIsNot() {
        Series series = begun(Pressroom.WORDS);
        room.wait(Duration.ofDays(1).plusHours(2));

        advanced(series);
        Series caughtUp = advanced(series);

        assertThat(caughtUp.past()).extracting(Occurrence::outcome).containsExactly(Outcome.PUSHED, Outcome.MISSED);
        assertThat(room.campaigns.of("n", 9)).extracting(Campaign::id).containsExactly(series.id() + "-2026-11-23");
        assertThat(room.log()).contains("system push-series.missed");
    }

    @Test
    void whatComesWhileItIsPausedIsNotMadeUpFor() {
        Series series = begun(Pressroom.WORDS);
        assertThat(room.seriesDesk().move(series.id(), SeriesMove.PAUSE, INES)).isEmpty();
        room.wait(Duration.ofMinutes(31));
        assertThat(room.seriesClock().due()).isEmpty();
        assertThat(advanced(series).past()).isEmpty();

        assertThat(room.seriesDesk().move(series.id(), SeriesMove.RESUME, INES)).isEmpty();

        Series resumed = advanced(series);
        assertThat(resumed.past()).isEmpty();
        assertThat(resumed.next()).isEqualTo(Instant.parse("2026-11-23T11:30:00Z"));
        assertThat(room.log()).contains("ines push-series.paused", "ines push-series.resumed");
    }

    @Test
    void afterItsLastDayOrByAnEditorItEnds() {
        Series ended = begun(Pressroom.WORDS);
        Series over = begun(Pressroom.WORDS);
        assertThat(room.seriesDesk().move(ended.id(), SeriesMove.END, INES)).isEmpty();
        assertThat(room.seriesDesk().move(ended.id(), SeriesMove.RESUME, INES)).contains(Refusal.IMPOSSIBLE);
        room.wait(Duration.ofDays(3).plusMinutes(31));
        for (int day = 0; day < 4; day++) {
            advanced(over);
        }

        assertThat(advanced(over).state()).isEqualTo(State.DONE);
        assertThat(advanced(ended).past()).isEmpty();
        assertThat(room.seriesClock().due()).isEmpty();
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        Series series = begun(Pressroom.WORDS);

        assertThat(room.seriesDesk().begin("n", null, Pressroom.SPORT, DAILY, 2, VIC))
                .isEmpty();
        assertThat(room.seriesDesk().move(series.id(), SeriesMove.END, VIC)).contains(Refusal.NOT_ALLOWED);
        assertThat(room.series.of("n")).containsExactly(series);
    }

    private Series begun(@Nullable Content content) {
        return room.seriesDesk()
                .begin("n", content, Pressroom.SPORT, DAILY, 2, INES)
                .orElseThrow();
    }

    private static Instant next(Series series) {
        return Objects.requireNonNull(series.next());
    }

    private Series advanced(Series series) {
        room.seriesClock().advance(series.id());
        return room.series.find(series.id()).orElseThrow();
    }

    private Campaign push(Series series, String day) {
        return room.campaigns.find(series.id() + "-" + day).orElseThrow();
    }

    private static Article article(String id, int minutesOld, String topic) {
        Instant date = NOW.minus(Duration.ofMinutes(minutesOld));
        return new Article(
                id,
                "n",
                "https://news.example/" + id,
                "Titre " + id,
                "Un résumé.",
                null,
                List.of(),
                "fr",
                date,
                null,
                date,
                List.of("une"),
                List.of(topic),
                1);
    }
}
