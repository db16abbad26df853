package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.SendResult;
import press.kiosque.subscriber.Presence.Permission;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Subscription;

class DeliveryServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final String OCCASION = "digest:matin:2026-11-22";

    private final MemoryDatabase memory = new MemoryDatabase();
    private final RecordingChannel channel = new RecordingChannel();
    private final DeliveryQueue queue = mock(DeliveryQueue.class);
    private final DeliverySettings settings = new DeliverySettings(8, 4, 50, Duration.ofSeconds(60));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final HeldReaders hold = new HeldReaders();
    private OccasionBrake.Word brake = OccasionBrake.Word.GO;
    private Subscribers subscribers;
    private Deliveries deliveries;
    private DeliveryService service;

    @BeforeEach
    void open() {
        subscribers = new Subscribers(memory.database());
        deliveries = new Deliveries(memory.database());
        service = service(NOW.minus(settings.settleAfter()));
        subscribers.save(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        subscribers.save(reader("2", Status.ACTIVE, Set.of(Purpose.DIGEST)));
    }

    private DeliveryService service(Instant listeningSince) {
        var marks = new ReaderMarks(subscribers);
        var outcomes = new Outcomes(deliveries, subscribers, queue, settings, clock);
        return new DeliveryService(
                subscribers,
                new DeliveryGate(new DeliveryRules(channel, new Attention(new AttentionSettings(6))), clock),
                new Claims(deliveries, outcomes, marks, hold),
                new Sender(channel, settings, new EchoWatch(settings, clock, listeningSince), clock),
                outcomes,
                marks,
                occasion -> brake);
    }

    @AfterEach
    void close() {
        memory.close();
    }

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
    void aBatchThatComesAgainSendsNothingAgain() {
        service.deliver(batch("1", "2"));

        service.deliver(batch("1", "2"));

        assertThat(channel.sent()).hasSize(2);
        verify(queue, never()).putAfter(any(), any());
    }

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
        assertThat(deliveries.countsOf(OCCASION))
                .containsExactlyInAnyOrder(
                        new OccasionCount(Outcome.ACCEPTED, null, Rule.ALWAYS, true, 1),
                        new OccasionCount(Outcome.WITHHELD, "PUSH_STOPPED", null, true, 1));
        try (var reached = deliveries.reachedBy(OCCASION)) {
            assertThat(reached).toIterable().containsExactly("n/1");
        }
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
    void anAnswerThatCameTooLateDoesNotWait() {
        channel.reaches(new Reach.Not(Reach.Reason.WINDOW_SHUT));

        service.deliver(new DeliveryBatch("n", "reply:m_1:1", DeliveryKind.REPLY, null, List.of(parcel("1"))));

        assertThat(waiting("1")).isNull();
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
        var watermarks = new Watermarks(subscribers);
        var receipts = new DeliveryReceipts(deliveries, watermarks);
        var source = new Inbound.Source("read", "n", "1", NOW);
        receipts.receive(new Inbound.Delivered(source, NOW));
        receipts.receive(new Inbound.Read(source, NOW.minusSeconds(5)));
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
        new DeliveryReceipts(deliveries, new Watermarks(subscribers))
                .receive(new Inbound.Echoed(source, "m_9", Delivery.id(OCCASION, "n/1", 1), "555"));

        service.deliver(again);

        assertThat(channel.given()).hasSize(1);
        assertThat(row("1").sent()).isTrue();
    }

    @Test
    void aRowThatItsProcessLeftWithoutOutcomeIsUnknownAndSettledLater() {
        Delivery claimed = new DeliveryGate(new DeliveryRules(channel, new Attention(new AttentionSettings(6))), clock)
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
        var gate = new DeliveryGate(new DeliveryRules(channel, new Attention(new AttentionSettings(6))), clock);
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
        DeliveryBatch second = batch("1").again(List.of(parcel("1")), false);
        DeliveryBatch third = second.again(List.of(parcel("1")), false);
        DeliveryBatch fourth = third.again(List.of(parcel("1")), false);

        List.of(batch("1"), second, third, fourth).forEach(service::deliver);

        verify(queue).putAfter(Duration.ofSeconds(30), second);
        verify(queue).putAfter(Duration.ofMinutes(1), third);
        verify(queue).putAfter(Duration.ofMinutes(2), fourth);
        verifyNoMoreInteractions(queue);
        assertThat(deliveries.find(List.of(fourth.rowId(parcel("1")))))
                .extracting(Delivery::outcome)
                .containsExactly(Outcome.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"false, ACTIVE", "true, UNREACHABLE"})
    void aReaderWhoseMessagesKeepFailingIsOnlyGoneIfTheyAreTheCause(boolean mayBeGone, Status status) {
        channel.answers(outgoing -> new SendResult.Failing(Duration.ofSeconds(30), "Graph", mayBeGone));
        DeliveryBatch last = batch("1");
        for (int retry = 0; retry < 3; retry++) {
            last = last.again(List.of(parcel("1")), false);
        }

        service.deliver(last);

        Subscriber reader = subscribers.find("n/1").orElseThrow();
        assertThat(reader.status()).isEqualTo(status);
        assertThat(reader.presence().waiting()).isEqualTo(OCCASION);
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

    private static Reach byToken(Addressee reader) {
        return reader.tokens().stream()
                .findFirst()
                .<Reach>map(token -> new Reach.By(Rule.ONE_TIME_TOKEN, token.value()))
                .orElse(new Reach.Not(Reach.Reason.WINDOW_SHUT));
    }

    private static DeliveryBatch about(String occasion) {
        return new DeliveryBatch("n", occasion, DeliveryKind.DIGEST, null, List.of(parcel("1")));
    }

    private @Nullable String waiting(String recipient) {
        return subscribers.find("n/" + recipient).orElseThrow().presence().waiting();
    }

    private DeliveryBatch followUp() {
        ArgumentCaptor<DeliveryBatch> again = ArgumentCaptor.forClass(DeliveryBatch.class);
        verify(queue).putAfter(any(), again.capture());
        return again.getValue();
    }

    private Delivery row(String recipient) {
        return deliveries
                .find(List.of(Delivery.id(OCCASION, "n/" + recipient, 1)))
                .get(0);
    }

    private static DeliveryBatch batch(String... recipients) {
        return new DeliveryBatch(
                "n",
                OCCASION,
                DeliveryKind.DIGEST,
                NOW.plusSeconds(3600),
                List.of(recipients).stream().map(DeliveryServiceTest::parcel).toList());
    }

    private static Parcel parcel(String recipient) {
        return new Parcel("n/" + recipient, new Message.Text("Bonjour", List.of(), List.of()), List.of("article-a"));
    }

    private static Subscriber reader(String recipient, Status status, Set<Purpose> purposes) {
        return new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                status,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(new Subscription("matin", LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class))),
                purposes,
                NOW,
                NOW.plusSeconds(7200),
                List.of(),
                NOW);
    }
}
