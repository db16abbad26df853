package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

class ConversationTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void anAnswerIsABatchForOneReaderNamedAfterTheEvent() {
        phone.opens();

        DeliveryBatch batch = phone.batches().get(0);

        assertThat(batch.occasion()).isEqualTo("reply:m_1:1");
        assertThat(batch.kind()).isEqualTo(DeliveryKind.REPLY);
        assertThat(batch.expires()).isEqualTo(phone.now().plus(Duration.ofHours(24)));
        assertThat(batch.parcels()).extracting(DeliveryBatch.Parcel::subscriber).containsExactly(Phone.LENA);
    }

    @Test
    void anEventThatComesAgainLaterChangesNothing() {
        phone.opens();
        phone.taps("⚽ Sport");
        Inbound.FromReader follow = new Inbound.Tapped(
                new Inbound.Source("m_2", "le-kiosque", "24001", phone.now()), "FOLLOW:sport", "⚽ Sport");
        phone.taps("✓ ⚽ Sport");

        phone.get(Conversation.class).receive(follow);

        assertThat(phone.reader().topics()).isEmpty();
        assertThat(phone.batches()).hasSize(3);
    }

    @Test
    void anOptInThatComesAgainIsRecordedOnceAndAnsweredUnderTheSameOccasion() {
        phone.subscribes();

        phone.lastEventComesAgainUnsettled();

        assertThat(phone.consents()).hasSize(1);
        assertThat(phone.batches().subList(2, 4))
                .extracting(DeliveryBatch::occasion)
                .containsExactly("reply:m_3:1", "reply:m_3:1");
        assertThat(phone.transcript()).hasSize(6);
    }

    @Test
    void aStopWhoseAnswerWasLostIsConfirmedAsTheFirst() {
        phone.subscribes();
        phone.saysWhileTheBrokerIsDown("STOP");
        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);

        phone.lastEventComesAgain();

        assertThat(phone.hears()).startsWith("C'est arrêté");
        assertThat(phone.consents()).hasSize(2);
    }

    @Test
    void wordsAreUnderstoodTheSameWhenTheyComeAgain() {
        phone.opens("topic-sport");
        phone.saysWhileTheBrokerIsDown("8h");

        phone.lastEventComesAgain();

        assertThat(phone.consents()).isEmpty();
        assertThat(phone.choices()).startsWith("8 h");
    }

    @Test
    void everyActOpensTheWindow() {
        phone.says("Bonjour");

        assertThat(phone.reader().windowEnds()).isEqualTo(phone.now().plus(Duration.ofHours(24)));
    }

    @Test
    void aReactionOpensTheWindowInSilence() {
        phone.reacts("❤");

        assertThat(phone.reader().windowEnds()).isEqualTo(phone.now().plus(Duration.ofHours(24)));
        assertThat(phone.batches()).isEmpty();
    }

    @Test
    void aReactionTakenBackOpensNothing() {
        phone.takesReactionBack();

        assertThat(phone.reader().windowEnds()).isNull();
    }

    @Test
    void whoWasUnreachableIsReachableByWriting() {
        phone.subscribes();
        phone.get(Subscribers.class).unreachable(Map.of(Phone.LENA, phone.now()));

        phone.says("merci");

        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @Test
    void anOldEventIsCarriedOutButNotAnswered() {
        phone.subscribes();
        Inbound.Source yesterday = phone.source();
        phone.waits(Duration.ofHours(25));

        phone.send(new Inbound.Said(yesterday, "STOP", null));

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.batches()).hasSize(3);
        assertThat(phone.transcript()).endsWith("IN said");
    }

    @Test
    void anUnknownNewsroomIsNoFailure() {
        var source = new Inbound.Source("m_1", "nowhere", "24001", Instant.EPOCH);

        assertThatCode(() -> phone.send(new Inbound.Opened(source, null))).doesNotThrowAnyException();
        assertThat(phone.batches()).isEmpty();
    }

    @Test
    void theTranscriptHoldsBothSides() {
        phone.opens();
        phone.taps("⚽ Sport");
        phone.shares("image");

        assertThat(phone.transcript())
                .containsExactly(
                        "IN opened", "OUT welcome", "IN tapped", "OUT topics", "IN shared", "OUT thanks-photo");
    }

    @Test
    void aPhotoIsReceivedKindly() {
        phone.shares("image");

        assertThat(phone.hears()).startsWith("Bien reçu, merci. Je suis un robot");
    }

    @Test
    void aThumbUpIsANod() {
        phone.opens();
        phone.shares("sticker");

        assertThat(phone.hears()).isEqualTo("Parfait.");
    }

    @Test
    void whatIsNotUnderstoodIsNeverAnsweredTheSameTwiceRunning() {
        phone.says("gloubi boulga");
        String first = phone.hears();
        phone.says("gloubi boulga");

        assertThat(phone.hears()).isNotEqualTo(first);
        assertThat(phone.choices()).hasSize(3).first().isEqualTo("Mes sujets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c'est gratuit ?", "ça va ?", "gloubi boulga", "aide"})
    void whatIsSaidInPassingLeavesOurQuestionOpen(String words) {
        phone.opens("topic-sport");
        phone.says(words);

        phone.says("la culture");
        assertThat(phone.reader().topics()).containsExactly("sport", "culture");

        phone.taps("C'est tout");
        phone.says(words);
        phone.says("8h");
        assertThat(phone.hears()).startsWith("C'est entendu : Sport, Culture, chaque jour à 8 h.");
    }

    @Test
    void whetherToEraseIsAskedAgainAfterSomethingElse() {
        phone.opens("topic-sport");
        phone.says("efface tout");
        phone.says("ça va ?");

        phone.says("oui");

        assertThat(phone.reader().topics()).containsExactly("sport");
    }

    @Test
    void anUnknownPayloadIsHelped() {
        phone.tapsPayload("NONSENSE:1", "?");

        assertThat(phone.hears()).startsWith("Ici le robot de la rédaction (Le Kiosque).");
    }

    @Test
    void theLanguageCanBeChanged() {
        phone.says("in English please");
        phone.says("topics");

        assertThat(phone.hears()).startsWith("Here are our topics");
        assertThat(phone.choices()).containsExactly("⚽ Sport", "🎭 Arts");
    }
}
