package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.campaign.Pressroom.INES;
import static press.kiosque.campaign.Pressroom.PAUL;
import static press.kiosque.campaign.Pressroom.VIC;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.newsroom.Colleague;

class CampaignDeskTest {

    private final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.WORDS);

        assertThat(room.desk().draft("n", Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, VIC))
                .isEmpty();
        assertThat(room.desk().move(push.id(), Move.RECALL, VIC)).contains(Refusal.NOT_ALLOWED);
        assertThat(room.desk().approve(push.id(), 1, VIC)).contains(Refusal.NOT_ALLOWED);
        assertThat(room.desk().discard(push.id(), VIC)).contains(Refusal.NOT_ALLOWED);
    }

    @Test
    void aBreakingAlertForManyWaitsForTheYesOfAChiefWhoDidNotWriteIt() {
        room.settings = Pressroom.settings(0, 2);
        room.readers(3);
        Campaign push = room.scheduled(Kind.BREAKING, Pressroom.WORDS);
        assertThat(room.run(push).state()).isEqualTo(State.AWAITING_APPROVAL);

        assertThat(room.desk().approve(push.id(), push.version(), new Colleague("ines", true, true, false)))
                .contains(Refusal.OWN_WORK);
        assertThat(room.desk().approve(push.id(), push.version(), new Colleague("luc", true, false, false)))
                .contains(Refusal.NOT_ALLOWED);
        assertThat(room.desk().approve(push.id(), push.version(), PAUL)).isEmpty();

        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(room.channel.sent()).hasSize(3);
        assertThat(room.log()).contains("ines push.approval-asked", "paul push.approved");
    }

    @Test
    void anAudienceThatHasGrownBeyondTheLimitAsksForTheYesAtItsHour() {
        room.settings = Pressroom.settings(0, 2);
        room.readers(2);
        Campaign push = room.scheduled(Kind.BREAKING, Pressroom.WORDS);
        room.readers(5);

        assertThat(room.run(push).state()).isEqualTo(State.AWAITING_APPROVAL);
        assertThat(room.channel.given()).isEmpty();
    }

    @Test
    void aPushForManyAndABreakingAlertForFewNeedNoSecondYes() {
        room.settings = Pressroom.settings(0, 3);
        room.readers(3);
        assertThat(room.scheduled(Kind.BREAKING, Pressroom.WORDS).state()).isEqualTo(State.SCHEDULED);

        room.readers(9);
        assertThat(room.scheduled(Kind.PUSH, Pressroom.WORDS).state()).isEqualTo(State.SCHEDULED);
    }

    @Test
    void theYesIsForWhatWasSeenNotForWhatWasWrittenSince() {
        room.settings = Pressroom.settings(0, 0);
        room.readers(1);
        Campaign seen = room.scheduled(Kind.BREAKING, Pressroom.WORDS);
        room.desk().move(seen.id(), Move.REVISE, INES);
        Campaign draft = room.find(seen);
        room.desk().write(draft.id(), draft.version(), Kind.BREAKING, Pressroom.ARTICLE, Pressroom.SPORT, INES);
        room.desk().send(draft.id(), draft.version() + 1, plan(), INES);

        assertThat(room.desk().approve(seen.id(), seen.version(), PAUL)).contains(Refusal.CHANGED);
        assertThat(room.find(seen).state()).isEqualTo(State.AWAITING_APPROVAL);
    }

    @Test
    void ofTwoWhoWriteAtTheSameMomentOneIsToldThatItHasChanged() {
        Campaign draft = room.desk()
                .draft("n", Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, INES)
                .orElseThrow();

        assertThat(room.desk().write(draft.id(), 1, Kind.PUSH, Pressroom.ARTICLE, Pressroom.SPORT, PAUL))
                .isEmpty();
        assertThat(room.desk().write(draft.id(), 1, Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, INES))
                .contains(Refusal.CHANGED);
        assertThat(room.find(draft).content()).isEqualTo(Pressroom.ARTICLE);
    }

    @Test
    void whatIsOverCannotBeSentAgain() {
        Campaign push = room.run(room.scheduled(Kind.PUSH, Pressroom.WORDS));

        assertThat(push.state()).isEqualTo(State.DONE);
        assertThat(room.desk().send(push.id(), push.version(), plan(), INES)).contains(Refusal.IMPOSSIBLE);
        assertThat(room.desk().move(push.id(), Move.STOP, INES)).contains(Refusal.IMPOSSIBLE);
        assertThat(room.desk().discard(push.id(), INES)).contains(Refusal.IMPOSSIBLE);
    }

    @Test
    void aPlanThatIsOverIsTooLate() {
        Campaign draft = room.desk()
                .draft("n", Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, INES)
                .orElseThrow();
        Plan plan = plan();
        room.wait(Duration.ofHours(3));

        assertThat(room.desk().send(draft.id(), 1, plan, INES)).contains(Refusal.TOO_LATE);
    }

    private Plan plan() {
        return Plan.now(room.now(), Pressroom.PARIS, Duration.ofHours(1));
    }
}
