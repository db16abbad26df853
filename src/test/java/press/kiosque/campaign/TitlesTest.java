package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.Sending.Stage;
import press.kiosque.campaign.TestOfTitles.Cause;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.message.SendResult;

class TitlesTest extends TitlesCase {

    @Test
    void aShareOfTheReadersGetEitherTitleAndTheOthersWait() {
        Campaign push = begun();

        assertThat(titles()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));
        assertThat(titles()).containsValue(Title.FIRST).containsValue(Title.SECOND);
        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);
    }

    @Test
    void theTitleThatIsShownToBeOpenedMoreOftenGoesToAllOthers() {
        Campaign push = begun();
        opens(push, Title.SECOND);
        room.wait(OBSERVED);

        Campaign done = room.run(push);

        assertThat(end(push)).isEqualTo(new End(Cause.BETTER, Title.SECOND, "system", room.now()));
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(Objects.requireNonNull(done.result()).reached()).isEqualTo(READERS);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
        assertThat(room.log()).contains("system push.titles-ended");
    }

    @Test
    void theFirstTitleWinsLikewise() {
        Campaign push = begun();
        opens(push, Title.FIRST);
        room.wait(OBSERVED);
        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.BETTER);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void nothingIsDecidedBeforeReadersHaveHadTheirTime() {
        Campaign push = begun();
        opens(push, Title.SECOND);
        room.wait(OBSERVED.minusSeconds(1));

        room.run(push);

        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);
        assertThat(look(push).pending()).isEqualTo(TESTERS);
    }

    @Test
    void whatIsOpenedTooLateDoesNotCount() {
        Campaign push = begun();
        room.wait(OBSERVED.plusSeconds(1));
        opens(push, Title.SECOND);

        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(look(push).second().opened()).isZero();
    }

    @Test
    void whereNothingIsShownTheFirstTitleGoesToTheOthersOnceEverybodyIsCounted() {
        Campaign push = begun();
        room.wait(OBSERVED);

        assertThat(room.run(push).state()).isEqualTo(State.DONE);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void itEndsWhenItsTimeIsOverThoughSomeWereNotSentTo() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(6));
        room.runner().advance(push.id());
        room.runner().advance(push.id());
        room.queue.bring(room.door, 3);
        room.wait(Duration.ofMinutes(59));
        room.runner().advance(push.id());
        assertThat(sending(push).stage()).isEqualTo(Stage.TEST);

        room.wait(Duration.ofMinutes(1));
        room.run(push);

        assertThat(end(push).cause()).isEqualTo(Cause.NO_DIFFERENCE);
        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
    }

    @Test
    void theOthersKeepHalfOfTheTimeInWhichThePushIsWorthSending() {
        room.readers(READERS);
        Campaign push = scheduled(Kind.PUSH, Duration.ofMinutes(50));
        room.run(push);

        assertThat(test(push).until()).isEqualTo(room.now().plus(Duration.ofMinutes(25)));
    }

    @Test
    void unevenNumbersEndTheTestWithAnAlarm() {
        room.channel.answers(outgoing -> title(outgoing.message()) == Title.SECOND
                ? new SendResult.Refused("(#100) too long")
                : new SendResult.Accepted("m_" + outgoing.recipient()));
        Campaign push = begun();
        opens(push, Title.FIRST);

        room.run(push);

        assertThat(end(push)).isEqualTo(new End(Cause.UNEVEN, Title.FIRST, "system", room.now()));
        assertThat(look(push).second().received()).isZero();
        assertThat(othersThan(push)).containsOnly(Title.FIRST);
        assertThat(room.log()).contains("system push.titles-uneven");
    }

    @Test
    void anEditorEndsItByHandEvenWhileItIsPaused() {
        Campaign push = begun();
        room.desk().move(push.id(), Move.PAUSE, Pressroom.INES);

        assertThat(room.titles().choose(room.find(push), Title.SECOND, Pressroom.VIC))
                .contains(Refusal.NOT_ALLOWED);
        assertThat(room.titles().choose(room.find(push), Title.SECOND, Pressroom.PAUL))
                .isEmpty();
        assertThat(room.titles().choose(room.find(push), Title.FIRST, Pressroom.INES))
                .contains(Refusal.IMPOSSIBLE);
        assertThat(titles()).hasSize(TESTERS);

        room.desk().move(push.id(), Move.RESUME, Pressroom.INES);
        room.wait(Duration.ofMinutes(1));
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(end(push).by()).isEqualTo("paul");
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
        assertThat(room.log()).containsOnlyOnce("paul push.title-chosen");
    }

    @Test
    void theFirstOnesTryThemTooAndAreCountedOnce() {
        room.settings = Pressroom.settings(0.1, 1000);
        Campaign push = begun();
        assertThat(titles()).hasSize(20);

        room.wait(Duration.ofSeconds(31));
        room.run(push);
        assertThat(titles()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));

        room.wait(OBSERVED);
        Campaign done = room.run(push);
        assertThat(look(push).first().received() + look(push).second().received())
                .isEqualTo(TESTERS);
        assertThat(Objects.requireNonNull(done.result()).reached()).isEqualTo(READERS);
        assertThat(room.channel.sent()).hasSize(READERS);
    }

    @Test
    void aProcessThatDiesWhileHandingOverDoublesNothingAndGivesEverybodyTheSameTitle() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(2));
        room.runner().advance(push.id());
        room.sendings.plan(new Sending(
                push.id(), room.now(), Stage.TEST, room.now(), null, 0, READERS, READERS, -1, planned(push)));
        room.job().run(push.id());
        room.queue.bring(room.door, 4);

        room.wait(Duration.ofMinutes(2));
        room.run(push);

        assertThat(room.channel.sent()).hasSize(TESTERS);
        assertThat(titles()).allSatisfy((reader, title) -> assertThat(title).isEqualTo(drawn(push, reader)));
    }

    @Test
    void anEditorsWordWhileTheTestIsBeingHandedOverIsNotLost() {
        Campaign push = begun();
        room.titles().choose(room.find(push), Title.SECOND, Pressroom.INES);

        room.sendings.handed(push.id(), Stage.TEST, room.now(), TESTERS);
        room.wait(Duration.ofMinutes(1));
        room.run(push);

        assertThat(titles()).hasSize(READERS);
        assertThat(othersThan(push)).containsOnly(Title.SECOND);
    }

    @Test
    void aTestThatIsTakenBackOrTooLateEndsWithThePush() {
        Campaign recalled = begun();
        room.desk().move(recalled.id(), Move.RECALL, Pressroom.INES);
        assertThat(room.titles().choose(room.find(recalled), Title.FIRST, Pressroom.INES))
                .contains(Refusal.IMPOSSIBLE);
        room.wait(Duration.ofHours(3));

        assertThat(Objects.requireNonNull(room.run(recalled).result()).reached())
                .isEqualTo(TESTERS);
        assertThat(test(recalled).end()).isNull();
    }

    @Test
    void aPushThatExpiresWhileItWasHaltedInItsTestEnds() {
        Campaign push = begun();
        room.wait(Duration.ofHours(3));

        assertThat(room.run(push).state()).isEqualTo(State.EXPIRED);
        assertThat(titles()).hasSize(TESTERS);
    }
}
