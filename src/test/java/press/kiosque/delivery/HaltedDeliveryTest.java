package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.subscriber.Subscriber;

/** What does not go now, because of its occasion, of a person in the thread or of the channel. */
class HaltedDeliveryTest extends DeliveryCase {

    @Test
    void aBatchOfAHaltedOccasionGoesBackIntoTheQueueAsItIs() {
        brake = OccasionBrake.Word.waiting(Duration.ofSeconds(2));
        DeliveryBatch batch = batch("1", "2");

        service.deliver(batch);

        verify(queue).putAfter(Duration.ofSeconds(2), batch);
        assertThat(channel.given()).isEmpty();
        assertThat(deliveries.count()).isZero();
    }

    @Test
    void aBatchOfAnEndedOccasionReachesNobodyAndTheLedgerSaysWhy() {
        brake = OccasionBrake.Word.ended("PUSH_STOPPED");

        service.deliver(batch("1", "2"));

        assertThat(channel.given()).isEmpty();
        assertThat(row("1").outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(row("1").reason()).isEqualTo("PUSH_STOPPED");
    }

    @Test
    void whatEndedAnOccasionChangesNothingForThoseWhoHaveIt() {
        service.deliver(batch("1"));
        brake = OccasionBrake.Word.ended("PUSH_STOPPED");

        service.deliver(batch("1", "2"));

        assertThat(row("1").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(new OccasionCounts(memory.database()).of(OCCASION))
                .containsExactlyInAnyOrder(
                        new OccasionCount(Outcome.ACCEPTED, null, Rule.ALWAYS, true, 1),
                        new OccasionCount(Outcome.WITHHELD, "PUSH_STOPPED", null, true, 1));
        try (var reached = deliveries.reachedBy(OCCASION)) {
            assertThat(reached).toIterable().containsExactly("n/1");
        }
    }

    @Test
    void whileAPersonSpeaksWithAReaderTheBotsMessagesWaitAndTheOthersGo() {
        hold.holds("n/1");

        service.deliver(batch("1", "2"));

        assertThat(channel.sent()).extracting(sent -> sent.recipient()).containsExactly("2");
        assertThat(row("1").outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(row("1").reason()).isEqualTo("WITH_JOURNALIST");
    }

    @Test
    void whatAPersonInTheThreadPutsOffIsOwedAndADigestWaits() {
        hold.holds("n/1");
        var parcel = new Parcel(
                "n/1", new Message.Text("Bonjour", List.of(), List.of()), List.of("article-b"), List.of("article-a"));

        service.deliver(new DeliveryBatch("n", "digest:matin:2026-11-22", DeliveryKind.DIGEST, null, List.of(parcel)));

        Subscriber reader = subscribers.find("n/1").orElseThrow();
        assertThat(reader.owed()).containsExactly("article-a");
        assertThat(reader.presence().waiting()).isEqualTo("digest:matin:2026-11-22");
    }

    @Test
    void theBotsAnswerWaitsTooButAJournalistsWordsAndTheConfirmationOfAStopGo() {
        hold.holds("n/1");

        service.deliver(new DeliveryBatch("n", "reply:m_1:1", DeliveryKind.REPLY, null, List.of(parcel("1"))));
        service.deliver(new DeliveryBatch("n", "journalist:1", DeliveryKind.JOURNALIST, null, List.of(parcel("1"))));
        service.deliver(new DeliveryBatch("n", "reply:m_2:1", DeliveryKind.FAREWELL, null, List.of(parcel("1"))));

        assertThat(channel.sent()).extracting(sent -> sent.id()).containsExactly("journalist:1|n/1", "reply:m_2:1|n/1");
        assertThat(subscribers.find("n/1").orElseThrow().owed()).isEmpty();
    }

    @Test
    void aTakeoverBetweenClaimAndSendingStillHoldsTheMessageBack() {
        hold.holdsOnceAsked("n/1", () -> assertThat(deliveries.find(List.of(OCCASION + "|n/1")))
                .hasSize(1));

        service.deliver(batch("1"));

        assertThat(channel.sent()).isEmpty();
    }

    @Test
    void whileThePageIsStoppedNothingIsLostAndAllIsTriedAgain() {
        channel.reaches(new Reach.Not(Reach.Reason.PAGE_STOPPED));

        service.deliver(batch("1"));

        assertThat(channel.given()).isEmpty();
        assertThat(row("1").outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(followUp().attempt()).isEqualTo(2);
    }

    @Test
    void whileTheChannelTakesNothingABatchGoesBackAsItIs() {
        channel.keeps(new Pace.Paused(NOW.plusSeconds(300), "190: the token is void"));

        service.deliver(batch("1"));

        assertThat(channel.given()).isEmpty();
        assertThat(deliveries.count()).isZero();
        verify(queue).putAfter(Duration.ofSeconds(301), batch("1"));
    }

    @Test
    void whileTheChannelTakesRepliesOnlyADigestWaitsAndAReplyGoes() {
        channel.keeps(new Pace.Open(100, true));

        service.deliver(batch("1"));
        service.deliver(new DeliveryBatch("n", "reply:m_1:1", DeliveryKind.REPLY, null, List.of(parcel("1"))));

        assertThat(channel.sent()).extracting(Outgoing::id).containsExactly("reply:m_1:1|n/1");
        verify(queue).putAfter(Duration.ofMinutes(1), batch("1"));
    }
}
