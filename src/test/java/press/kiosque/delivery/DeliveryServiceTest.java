package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.SendResult;
import press.kiosque.subscriber.Presence.Permission;
import press.kiosque.subscriber.SeenBook;
import press.kiosque.subscriber.Subscriber.Status;

class DeliveryServiceTest extends DeliveryCase {

    @Test
    void everyReaderOfABatchGetsTheMessageAndTheLedgerSaysSo() {
        service.deliver(batch("1", "2"));

        assertThat(channel.sent()).extracting(sent -> sent.recipient()).containsExactly("1", "2");
        assertThat(row("1").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(subscribers.find("n/1").orElseThrow().received()).containsExactly("article-a");
    }

    @Test
    void whatIsRememberedOfAMessageAreItsStories() {
        var parcel = new Parcel(
                "n/1", new Message.Text("Bonjour", List.of(), List.of()), List.of("article-b"), List.of("article-a"));

        service.deliver(new DeliveryBatch("n", OCCASION, DeliveryKind.DIGEST, null, List.of(parcel)));

        assertThat(subscribers.find("n/1").orElseThrow().received()).containsExactly("article-a");
        assertThat(row("1").articles()).containsExactly("article-b");
    }

    @Test
    void aReaderWhoSaidStopAfterTheBatchWasMadeGetsNothing() {
        subscribers.save(reader("1", Status.STOPPED, Set.of()));

        service.deliver(batch("1", "2"));

        assertThat(channel.sent()).extracting(sent -> sent.recipient()).containsExactly("2");
        assertThat(row("1").outcome()).isEqualTo(Outcome.WITHHELD);
    }

    @Test
    void aReaderWhoSaidStopStillGetsAnAnswer() {
        subscribers.save(reader("1", Status.STOPPED, Set.of()));

        service.deliver(new DeliveryBatch("n", "reply:m_1:1", DeliveryKind.REPLY, null, List.of(parcel("1"))));

        assertThat(channel.sent()).hasSize(1);
    }

    @Test
    void whatComesTooLateIsRecordedAsExpired() {
        service.deliver(
                new DeliveryBatch("n", OCCASION, DeliveryKind.DIGEST, NOW.minusSeconds(1), List.of(parcel("1"))));

        assertThat(channel.sent()).isEmpty();
        assertThat(row("1").outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void aReaderWhoCannotBeWrittenToNowIsRecordedWithTheReason() {
        channel.reaches(new Reach.Not(Reach.Reason.WINDOW_SHUT));

        service.deliver(batch("1"));

        assertThat(row("1").outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(row("1").reason()).isEqualTo("WINDOW_SHUT");
        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void theRowSaysByWhichRuleItWentAndTheChannelIsGivenTheSame() {
        channel.reaches(new Reach.By(Rule.NEWS_TAG));

        service.deliver(batch("1"));

        assertThat(row("1").rule()).isEqualTo(Rule.NEWS_TAG);
        assertThat(channel.sent()).extracting(sent -> sent.by().rule()).containsExactly(Rule.NEWS_TAG);
    }

    @Test
    void aDigestThatCouldNotBeBroughtWaitsForTheReader() {
        channel.reaches(new Reach.Not(Reach.Reason.WINDOW_SHUT));

        service.deliver(batch("1"));

        assertThat(waiting("1")).isEqualTo(OCCASION);
        assertThat(waiting("2")).isNull();
    }

    @Test
    void aDigestThatTheChannelCouldNotBringWaitsToo() {
        channel.answers(outgoing -> new SendResult.Unreachable("10/2018278"));

        service.deliver(batch("1"));

        assertThat(waiting("1")).isEqualTo(OCCASION);
    }

    @Test
    void whoeverWroteWhileTheChannelCouldNotReachThemIsReachable() {
        channel.answers(outgoing -> {
            String reader = "n/" + outgoing.recipient();
            subscribers.windowOpen(reader, NOW.plusMillis("1".equals(outgoing.recipient()) ? 300 : -300), NOW);
            return new SendResult.Unreachable("10/2018278");
        });

        service.deliver(batch("1", "2"));

        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(subscribers.find("n/2").orElseThrow().status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void ofAReaderWhoWasErasedMeanwhileTheLedgerKeepsNoTrace() {
        subscribers.erase(List.of("n/1"));

        service.deliver(batch("1", "2"));
        brake = OccasionBrake.Word.ended("PUSH_RECALLED");
        service.deliver(batch("1"));

        assertThat(deliveries.of("n/1")).isEmpty();
        assertThat(deliveries.ofOccasion(OCCASION))
                .filteredOn(row -> "READER_UNKNOWN".equals(row.reason()))
                .hasSize(2)
                .noneMatch(row -> row.id().contains("n/1"));
    }

    @Test
    void anAnswerThatCameTooLateDoesNotWait() {
        channel.reaches(new Reach.Not(Reach.Reason.WINDOW_SHUT));

        service.deliver(new DeliveryBatch("n", "reply:m_1:1", DeliveryKind.REPLY, null, List.of(parcel("1"))));

        assertThat(waiting("1")).isNull();
    }

    @Test
    void aPermissionForOneMessageServesItsOccasionOnce() {
        subscribers.permit("n/1", new Permission("otn_1", "story:9", NOW.minusSeconds(60)));
        channel.reaches(DeliveryServiceTest::byToken);

        service.deliver(about("story:90"));
        service.deliver(about("story:9:2026-11-22"));
        service.deliver(about("story:9:2026-11-23"));

        assertThat(channel.sent()).extracting(sent -> sent.by().token()).containsExactly("otn_1");
        assertThat(subscribers.find("n/1").orElseThrow().presence().permissions())
                .isEmpty();
    }

    @Test
    void aPermissionIsKeptWhileItsMessageIsPutOff() {
        subscribers.permit("n/1", new Permission("otn_1", "story:9", NOW.minusSeconds(60)));
        channel.reaches(DeliveryServiceTest::byToken);
        channel.answers(outgoing -> new SendResult.RetryAfter(Duration.ofMinutes(2), "613"));

        service.deliver(about("story:9:2026-11-22"));

        assertThat(subscribers.find("n/1").orElseThrow().presence().permissions())
                .hasSize(1);
    }

    @Test
    void howFarAReaderHasGotAndSeenIsKeptAndNeverGoesBack() {
        var watermarks = new Watermarks(new SeenBook(memory.database()));
        var receipts = new DeliveryReceipts(deliveries, watermarks, echoes());
        var source = new Inbound.Source("read", "n", "1", NOW);
        receipts.receive(Inbound.Receipts.of(
                List.of(new Inbound.Delivered(source, NOW), new Inbound.Read(source, NOW.minusSeconds(5)))));
        watermarks.write();
        receipts.receive(new Inbound.Read(source, NOW.minusSeconds(9)));
        watermarks.write();

        var presence = subscribers.find("n/1").orElseThrow().presence();

        assertThat(presence.deliveredUpTo()).isEqualTo(NOW);
        assertThat(presence.readUpTo()).isEqualTo(NOW.minusSeconds(5));
    }

    @Test
    void oneReaderWhoseMessageIsRefusedDoesNotStopTheOthers() {
        channel.answers(outgoing -> outgoing.recipient().equals("1")
                ? new SendResult.Refused("elements[0].title is 81 characters long")
                : new SendResult.Accepted("m_2"));

        service.deliver(batch("1", "2"));

        assertThat(row("1").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(row("2").outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aReaderWhomTheChannelCannotReachIsLeftInPeaceUntilTheyWrite() {
        channel.answers(outgoing -> new SendResult.Unreachable("551/1545041"));

        service.deliver(batch("1"));

        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.UNREACHABLE);
    }
}
