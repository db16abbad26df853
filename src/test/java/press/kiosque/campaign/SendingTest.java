package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Message;
import press.kiosque.message.PlainSpaces;
import press.kiosque.message.SendResult;

class SendingTest {

    private final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aPushReachesEverybodyItIsForOnceAndThenIsDone() {
        room.readers(45);
        room.subscribers.save(Pressroom.reader("1", Set.of("politique"), Set.of(), null));

        Campaign push = room.run(room.scheduled(Kind.PUSH, Pressroom.WORDS));

        assertThat(push.state()).isEqualTo(State.DONE);
        assertThat(end(push).delivered()).isEqualTo(Map.of("ALWAYS", 45L));
        assertThat(recipients()).hasSize(45).doesNotHaveDuplicates().doesNotContain("1");
        assertThat(room.log())
                .containsExactly("ines push.drafted", "ines push.scheduled", "system push.begun", "system push.done");
    }

    @Test
    void aRunThatDiedAndIsMadeAgainLosesAndDoublesNothing() {
        room.readers(45);
        Campaign push = room.scheduled(Kind.BREAKING, Pressroom.WORDS);
        room.runner().advance(push.id());
        room.sendings.plan(
                new Sending(push.id(), Pressroom.NOW, Sending.Stage.ALL, Pressroom.NOW, null, 0, 45, 45, -1, null));
        room.job().run(push.id());
        room.queue.bring(room.door, 3);

        room.wait(Duration.ofMinutes(2));
        Campaign done = room.run(push);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(recipients()).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void twoProcessesBeginItOnceAndWorkOnItOneAtATime() {
        room.readers(5);
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.WORDS);
        room.runner().advance(push.id());
        room.sendings.plan(new Sending(
                push.id(), Pressroom.NOW.plusSeconds(50), Sending.Stage.ALL, Pressroom.NOW, null, 0, 5, 5, -1, null));

        room.runner().advance(push.id());

        assertThat(room.queue.size()).isZero();
        assertThat(room.log()).containsOnlyOnce("system push.begun");
    }

    @Test
    void aPausedPushStandsStillAndGoesOnWhereItStood() {
        room.readers(45);
        Campaign push = handedOver();
        room.queue.bring(room.door, 2);
        int before = recipients().size();

        room.desk().move(push.id(), Move.PAUSE, Pressroom.INES);
        room.queue.bring(room.door);
        assertThat(recipients()).hasSize(before);

        room.desk().move(push.id(), Move.RESUME, Pressroom.INES);
        room.queue.letTimePass();
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(recipients()).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void whatIsRecalledReachesNobodyMoreAndEveryRowSaysWhy() {
        room.readers(45);
        Campaign push = handedOver();
        room.queue.bring(room.door, 2);
        int before = recipients().size();

        room.desk().move(push.id(), Move.RECALL, Pressroom.INES);
        Campaign recalled = room.run(push);

        assertThat(recalled.state()).isEqualTo(State.RECALLED);
        assertThat(recipients()).hasSize(before);
        assertThat(end(recalled).unsent())
                .containsExactly(new Tally.Unsent(Outcome.WITHHELD, "PUSH_RECALLED", 45 - before));
    }

    @Test
    void nothingFiresAfterItsExpiry() {
        room.readers(3);
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.WORDS);
        room.wait(Duration.ofHours(3));

        Campaign late = room.run(push);

        assertThat(late.state()).isEqualTo(State.EXPIRED);
        assertThat(late.result()).isEqualTo(Tally.NOTHING);
        assertThat(room.channel.given()).isEmpty();
    }

    @Test
    void whatWasStillInTheQueueAtTheExpiryIsRecordedAsTooLate() {
        room.readers(3);
        Campaign push = handedOver();

        room.wait(Duration.ofHours(3));
        Campaign late = room.run(push);

        assertThat(end(late).unsent()).extracting(Tally.Unsent::outcome).containsExactly(Outcome.EXPIRED);
        assertThat(room.channel.given()).isEmpty();
    }

    @Test
    void whoIsForgottenInItsMiddleDoesNotKeepAPushFromEnding() {
        room.readers(3);
        Campaign push = handedOver();
        room.queue.bring(room.door);
        room.forget("n/1001");

        assertThat(room.run(push).state()).isEqualTo(State.SENDING);
        room.wait(Duration.ofHours(2).plusMinutes(16));
        Campaign done = room.run(push);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(end(done).delivered()).isEqualTo(Map.of("ALWAYS", 2L));
    }

    @Test
    void aStoryIsNotPushedToWhoHadItAndIsRememberedOfTheOthers() {
        room.readers(3);
        room.subscribers.received(Map.of("n/1000", List.of("story-tram")), Map.of());

        room.run(room.scheduled(Kind.PUSH, Pressroom.ARTICLE));

        assertThat(recipients()).containsExactlyInAnyOrder("1001", "1002");
        assertThat(room.subscribers.find("n/1001").orElseThrow().received()).containsExactly("story-tram");
    }

    @Test
    void theFirstOnesAreWatchedBeforeTheOthersGetIt() {
        room.settings = Pressroom.settings(0.1, 1000);
        room.readers(80);
        Campaign push = room.scheduled(Kind.BREAKING, Pressroom.WORDS);

        room.run(push);
        assertThat(recipients()).hasSize(8);

        room.wait(Duration.ofSeconds(31));
        assertThat(room.run(push).state()).isEqualTo(State.DONE);
        assertThat(recipients()).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void ifItGoesWrongWithTheFirstOnesTheOthersGetNothingAndItSaysWhy() {
        room.settings = Pressroom.settings(0.1, 1000);
        room.readers(80);
        room.channel.answers(outgoing -> new SendResult.Refused("(#100) no such template"));
        Campaign push = room.scheduled(Kind.BREAKING, Pressroom.WORDS);

        room.run(push);
        room.wait(Duration.ofSeconds(31));
        Campaign stopped = room.run(push);

        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.standing().because()).isEqualTo(new Standing.Because("CANARY", 8, 8));
        assertThat(room.channel.given()).hasSize(8);
        assertThat(room.log()).contains("system push.stopped");
    }

    @Test
    void aCorrectionGoesToExactlyThoseWhoHaveIt() {
        room.readers(3);
        Campaign push = room.run(room.scheduled(Kind.PUSH, Pressroom.ARTICLE));
        room.readers(5);

        Campaign draft = room.desk().correct(push, Pressroom.PAUL).orElseThrow();
        room.desk().send(draft.id(), draft.version(), Objects.requireNonNull(push.plan()), Pressroom.PAUL);
        int before = recipients().size();
        room.run(draft);

        assertThat(recipients().subList(before, recipients().size())).containsExactlyInAnyOrder("1000", "1001", "1002");
        var last = (Message.Text) room.channel.sent().get(before).message();
        assertThat(PlainSpaces.in(last.text())).startsWith("Rectificatif : Le tram");
    }

    private static Tally end(Campaign push) {
        return Objects.requireNonNull(push.result());
    }

    /** A push that has begun and is in the queue. */
    private Campaign handedOver() {
        Campaign push = room.scheduled(Kind.PUSH, Pressroom.WORDS);
        room.runner().advance(push.id());
        room.runner().advance(push.id());
        return push;
    }

    private List<String> recipients() {
        return room.channel.sent().stream().map(sent -> sent.recipient()).toList();
    }
}
