package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.TestOfTitles.Cause;

/** Where two titles are not tried, the first goes to all. */
class UntriedTitlesTest extends TitlesCase {

    @Test
    void whereNobodyKnowsWhoOpensThereIsNoTest() {
        room.tracked = false;

        assertNone(scheduled(Kind.PUSH, Duration.ofHours(2)), Cause.UNTRACKED);
    }

    @Test
    void ofTooFewThereIsNoTest() {
        room.readers(38);
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.TWO_TITLES);

        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).cause()).isEqualTo(Cause.TOO_FEW);
        assertThat(titles()).hasSize(38).doesNotContainValue(Title.SECOND);
    }

    @Test
    void inTooShortATimeThereIsNoTest() {
        assertNone(scheduled(Kind.PUSH, Duration.ofMinutes(39)), Cause.TOO_SHORT);
    }

    @Test
    void aBreakingAlertHasNoTestWhateverItSays() {
        room.readers(READERS);
        Campaign push = room.run(room.scheduled(Kind.BREAKING, Pressroom.TWO_TITLES));

        assertThat(sending(push).test()).isNull();
        assertThat(titles()).hasSize(READERS).doesNotContainValue(Title.SECOND);
    }

    @Test
    void aCorrectionAndASeriesKeepTheFirstTitleAlone() {
        Campaign push = begun();

        Campaign correction =
                room.desk().correct(room.find(push), Pressroom.PAUL).orElseThrow();

        assertThat(correction.content().hasTwoTitles()).isFalse();
        assertThat(Pressroom.TWO_TITLES.withoutStory().hasTwoTitles()).isFalse();
    }

    private void assertNone(Campaign push, Cause why) {
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).cause()).isEqualTo(why);
        assertThat(titles()).hasSize(READERS).doesNotContainValue(Title.SECOND);
    }
}
