package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Inbound;
import press.kiosque.message.SendResult;
import press.kiosque.subscriber.SeenBook;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Status;

/** What is tried again: after no answer, after a crash, after a failure. */
class RepeatedDeliveryTest extends DeliveryCase {

    @Test
    void aBatchThatComesAgainSendsNothingAgain() {
        service.deliver(batch("1", "2"));

        service.deliver(batch("1", "2"));

        assertThat(channel.sent()).hasSize(2);
        verify(queue, never()).putAfter(any(), any());
    }

    @Test
    void aMessageWithoutAnswerIsTriedOnceMoreAfterItsEchoWasWaitedFor() {
        channel.answers(outgoing -> new SendResult.Unknown("no answer within 15 s"));
        service.deliver(batch("1"));
        DeliveryBatch again = followUp();

        service.deliver(again);

        assertThat(again.attempt()).isEqualTo(2);
        assertThat(channel.given()).hasSize(2);
        verify(queue).putAfter(Duration.ofSeconds(60), again);
    }

    @Test
    void aMissingEchoMeansNothingBeforeThisProcessHasListenedLongEnough() {
        channel.answers(outgoing -> new SendResult.Unknown("no answer within 15 s"));
        service.deliver(batch("1"));
        DeliveryBatch again = followUp();
        DeliveryService restarted = service(NOW.minusSeconds(20));

        restarted.deliver(again);

        assertThat(channel.given()).hasSize(1);
        verify(queue).putAfter(Duration.ofSeconds(40), again);
    }

    @Test
    void aMessageWhoseEchoCameIsNotSentAgain() {
        channel.answers(outgoing -> new SendResult.Unknown("no answer within 15 s"));
        service.deliver(batch("1"));
        DeliveryBatch again = followUp();
        var source = new Inbound.Source("echo:m_9", "n", "1", NOW);
        new DeliveryReceipts(deliveries, new Watermarks(new SeenBook(memory.database())), echoes())
                .receive(new Inbound.Echoed(source, "m_9", Delivery.id(OCCASION, "n/1", 1), "555"));

        service.deliver(again);

        assertThat(channel.given()).hasSize(1);
        assertThat(row("1").sent()).isTrue();
    }

    @Test
    void aRowThatItsProcessLeftWithoutOutcomeIsUnknownAndSettledLater() {
        Delivery claimed = new DeliveryGate(
                        new DeliveryRules(channel, new Attention(new AttentionSettings(6))), Door.PLAIN_LINKS, clock)
                .decide(batch("1"), parcel("1"), subscribers.find("n/1").orElseThrow())
                .row();
        deliveries.claim(List.of(claimed));

        service.deliver(batch("1"));

        assertThat(channel.sent()).isEmpty();
        assertThat(row("1").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(followUp().afterUnknown()).isTrue();
    }

    @Test
    void aReaderOverWhomTheProcessDiesTwiceIsNotForgotten() {
        DeliveryBatch second = batch("1").again(List.of(parcel("1")), true);
        var gate = new DeliveryGate(
                new DeliveryRules(channel, new Attention(new AttentionSettings(6))), Door.PLAIN_LINKS, clock);
        Subscriber reader = subscribers.find("n/1").orElseThrow();
        deliveries.claim(
                List.of(gate.decide(second, second.parcels().get(0), reader).row()));

        service.deliver(second);

        assertThat(channel.sent()).isEmpty();
        DeliveryBatch third = followUp();
        assertThat(third.attempt()).isEqualTo(3);

        service.deliver(third);

        assertThat(channel.sent()).hasSize(1);
    }

    @Test
    void whatTheChannelPutsOffComesAgainAfterTheTimeThatItNamed() {
        channel.answers(outgoing -> new SendResult.RetryAfter(Duration.ofMinutes(2), "613"));

        service.deliver(batch("1"));

        verify(queue).putAfter(Duration.ofMinutes(2), batch("1").again(List.of(parcel("1")), false));
        assertThat(row("1").outcome()).isEqualTo(Outcome.DEFERRED);
    }

    @Test
    void whatFailsIsTriedThriceMoreEachTimeAfterTwiceAsLong() {
        channel.answers(outgoing -> new SendResult.Failing(Duration.ofSeconds(30), "Graph 2", false));
        DeliveryBatch second = batch("1").afterFailure(List.of(parcel("1")));
        DeliveryBatch third = second.afterFailure(List.of(parcel("1")));
        DeliveryBatch fourth = third.afterFailure(List.of(parcel("1")));

        List.of(batch("1"), second, third, fourth).forEach(service::deliver);

        verify(queue).putAfter(Duration.ofSeconds(30), second);
        verify(queue).putAfter(Duration.ofMinutes(1), third);
        verify(queue).putAfter(Duration.ofMinutes(2), fourth);
        verifyNoMoreInteractions(queue);
        assertThat(deliveries.find(List.of(fourth.rowId(parcel("1")))))
                .extracting(Delivery::outcome)
                .containsExactly(Outcome.UNREACHABLE);
    }

    @Test
    void whatWasPutOffHoweverOftenHasNotFailedYet() {
        DeliveryBatch putOff = batch("1");
        for (int time = 0; time < 4; time++) {
            putOff = putOff.again(List.of(parcel("1")), false);
        }
        channel.answers(outgoing -> new SendResult.Failing(Duration.ofSeconds(30), "Graph 2018108", true));

        service.deliver(putOff);

        verify(queue).putAfter(Duration.ofSeconds(30), putOff.afterFailure(List.of(parcel("1"))));
        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void whatOnlyAnEchoToldIsRememberedAsReceived() {
        channel.answers(outgoing -> new SendResult.Unknown("no answer within 15 s"));
        service.deliver(batch("1"));
        DeliveryBatch again = followUp();
        var source = new Inbound.Source("echo:m_9", "n", "1", NOW);
        deliveries.echoed(List.of(new Inbound.Echoed(source, "m_9", Delivery.id(OCCASION, "n/1", 1), "555")));

        service.deliver(again);

        assertThat(subscribers.find("n/1").orElseThrow().received()).containsExactly("article-a");
    }

    @Test
    void anEchosMessageIdStaysWhenTheAnswerWasLost() {
        channel.answers(outgoing -> {
            var source = new Inbound.Source("echo:m_9", "n", "1", NOW);
            deliveries.echoed(List.of(new Inbound.Echoed(source, "m_9", outgoing.id(), "555")));
            return new SendResult.Unknown("no answer within 15 s");
        });

        service.deliver(batch("1"));

        assertThat(row("1").messageId()).isEqualTo("m_9");
    }

    @Test
    void aBatchThatComesAgainWhileTheFirstConsumerStillSettlesItTakesNoOutcomeAway() {
        service.deliver(batch("1"));

        deliveries.unknown(List.of(Delivery.id(OCCASION, "n/1", 1)), "the process died while sending", NOW);

        assertThat(row("1").outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"false, ACTIVE", "true, UNREACHABLE"})
    void aReaderWhoseMessagesKeepFailingIsOnlyGoneIfTheyAreTheCause(boolean mayBeGone, Status status) {
        channel.answers(outgoing -> new SendResult.Failing(Duration.ofSeconds(30), "Graph", mayBeGone));
        DeliveryBatch last = batch("1");
        for (int retry = 0; retry < 3; retry++) {
            last = last.afterFailure(List.of(parcel("1")));
        }

        service.deliver(last);

        Subscriber reader = subscribers.find("n/1").orElseThrow();
        assertThat(reader.status()).isEqualTo(status);
        assertThat(reader.presence().waiting()).isEqualTo(OCCASION);
    }
}
