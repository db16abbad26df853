package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Chosen;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;

/** Taking back the last change. */
class UndoTest {

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    private void subscribes() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.waits(Duration.ofHours(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suivre culture",
                "retire le sport",
                "suis PSG",
                "à 9h",
                "8h et 18h30",
                "pas le dimanche",
                "3 par jour maximum",
                "silence de 22h à 7h",
                "pause une semaine",
                "je suis à Montréal",
                "in English",
                "moins de sport"
            })
    void whatWasChangedIsAsBefore(String change) {
        subscribes();
        Chosen before = Chosen.by(phone.reader());
        var due = phone.reader().nextDigestAt();
        phone.says(change);
        assertThat(Chosen.by(phone.reader())).isNotEqualTo(before);

        phone.says("annule");

        assertThat(Chosen.by(phone.reader())).isEqualTo(before);
        assertThat(phone.reader().nextDigestAt()).isEqualTo(due);
        assertThat(phone.hears()).startsWith("C'est remis comme avant. Édition : chaque jour à 7 h 30.");
    }

    @Test
    void whatWasChangedRightBeforeWeDiedCanBeTakenBackToo() {
        subscribes();
        Chosen before = Chosen.by(phone.reader());
        phone.saysWhileTheBrokerIsDown("à 9h");
        assertThat(Chosen.by(phone.reader())).isNotEqualTo(before);
        phone.lastEventComesAgain();

        phone.says("annule");

        assertThat(Chosen.by(phone.reader())).isEqualTo(before);
    }

    @Test
    void whatWasChangedAndAnsweredBeforeWeDiedCanBeTakenBackToo() {
        subscribes();
        Chosen before = Chosen.by(phone.reader());
        phone.says("à 9h");
        phone.lastEventComesAgainUnsettled();

        phone.says("annule");

        assertThat(Chosen.by(phone.reader())).isEqualTo(before);
    }

    @Test
    void anUndoneChangeCanBeHadAgain() {
        subscribes();
        phone.says("à 9h");
        phone.says("undo");
        phone.says("put it back");

        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(9, 0));
    }

    @Test
    void wordsInBetweenDoNotMatter() {
        subscribes();
        phone.says("suivre culture");
        phone.says("à la une");
        phone.says("annulez le dernier changement");

        assertThat(phone.reader().topics()).containsExactly("sport");
    }

    @Test
    void aMistakenStopIsResumedWithItsConsent() {
        subscribes();
        phone.says("STOP");
        phone.says("je me suis trompé, remets");

        assertThat(phone.hears()).startsWith("Bonjour, ici Le Kiosque");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(phone.consents()).last().satisfies(consent -> {
            assertThat(consent.act()).isEqualTo(Consent.Act.GIVEN);
            assertThat(consent.words()).contains("C'est arrêté", "je me suis trompé, remets");
        });
    }

    @Test
    void anAgreementThatIsUndoneIsTakenBack() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.says("annuler");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.consents()).last().extracting(Consent::act).isEqualTo(Consent.Act.WITHDRAWN);
    }

    @Test
    void anAgreementOfSomeTimeAgoIsNotUndoneButStopped() {
        phone.subscribes();
        phone.says("cherche tramway");
        phone.says("undo");

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(phone.hears()).contains("STOP");
    }

    @Test
    void aStopThatIsUndoneLeavesTheTopics() {
        phone.opens("topic-sport");
        phone.says("STOP");
        phone.says("undo");

        assertThat(phone.reader().topics()).containsExactly("sport");
    }

    @Test
    void alertsThatAreUndoneAreTakenBackAndDoNotComeBackUnasked() {
        subscribes();
        phone.says("alertes");
        phone.taps("⚽ Sport");
        phone.says("annule");

        assertThat(phone.reader().purposes()).containsExactly(Purpose.DIGEST);
        assertThat(phone.consents()).last().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo(Purpose.ALERT);
            assertThat(consent.act()).isEqualTo(Consent.Act.WITHDRAWN);
        });

        phone.says("annule");

        assertThat(phone.reader().purposes()).containsExactly(Purpose.DIGEST);
        assertThat(phone.hears()).contains("Seules vos alertes restent coupées");
    }

    @Test
    void anOldChangeStaysAndToCancelIsToStop() {
        subscribes();
        phone.says("remets comme avant");
        assertThat(phone.hears()).startsWith("Je ne vois rien de récent à annuler. Vos réglages");

        phone.says("annule");
        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void toCancelAQuestionOfOursIsToLeaveItAtThat() {
        subscribes();
        phone.says("suivre culture");
        phone.says("pause");
        phone.says("annule");

        assertThat(phone.hears()).isEqualTo("Entendu, rien ne change.");
        assertThat(phone.reader().topics()).containsExactly("sport", "culture");
        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void nothingComesBackAfterAnErasure() {
        subscribes();
        phone.says("suivre culture");
        phone.says("efface tout");
        phone.says("yeah go on");
        phone.says("undo");

        assertThat(phone.reader().topics()).isEmpty();
        assertThat(phone.reader().subscriptions()).isEmpty();
        assertThat(phone.get(MongoDatabase.class)
                        .getCollection("dialogues")
                        .find()
                        .map(Document::toJson))
                .noneMatch(json -> json.contains("culture"));
    }
}
