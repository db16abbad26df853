package press.kiosque.conversation;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.message.Inbound;
import press.kiosque.message.PlainSpaces;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

class StopTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void aSubscribedReaderIsStoppedAtOnce() {
        phone.subscribes();

        phone.says("Arrêtez tout, svp !");

        assertThat(phone.hears()).startsWith("C'est arrêté : je ne vous envoie plus rien");
        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.reader().purposes()).isEmpty();
        assertThat(phone.reader().nextDigestAt()).isNull();
    }

    @Test
    void stoppingTheOnlyTopicOffersAnotherOrToStopEverything() {
        phone.subscribes();

        phone.says("Stop le sport");

        assertThat(phone.hears()).startsWith("C'est retiré, il n'en reste aucun.");
        assertThat(phone.choices()).contains("🎭 Culture", "Tout arrêter");
        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arrête la culture|Vous ne suivez pas ce sujet : Culture. Vous suivez : Sport.",
                "stop les alertes|Vous n'avez aucune alerte.",
                "arrête les alertes culture|Vous n'avez pas cette alerte (Culture).",
                "stop à 9h|Rien n'arrive à ce moment-là.",
                "arrete d'envoyer le soir|Votre édition arrive chaque jour à 7 h 30.",
                "arrête à 7h30|C'est votre seule heure",
                "ne suis plus PSG|« PSG » n'était pas parmi vos mots suivis.",
                "stop sending me so many|Combien de messages",
                "comment on arrête ?|Je m'arrête dès que vous le dites",
                "tais-toi|Je m'arrête dès que vous le dites"
            })
    void whatIsNotOnIsSaidToBeOffAndNothingStops(String words, String answer) {
        phone.subscribes();

        phone.says(words);

        assertThat(phone.hears()).contains(answer);
        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(phone.reader().topics()).containsExactly("sport");
        assertThat(phone.reader().subscriptions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrêtez la guerre",
                "arrête avec tes emojis",
                "arrêtez vos bêtises",
                "please stop calling me",
                "arrêtez de me tutoyer",
                "leave me alone with your politics"
            })
    void aStopOfSomethingElseOffersToStopEverything(String words) {
        phone.subscribes();

        phone.says(words);

        assertThat(phone.choices()).contains("Tout arrêter");
        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void whoHadAlertsReadsThatTheyStayOff() {
        phone.subscribes();
        phone.says("alertes");
        phone.taps("⚽ Sport");
        phone.says("STOP");

        assertThat(phone.hears()).contains("mais pas vos alertes");

        phone.taps("Reprendre");

        assertThat(phone.hears()).contains("Vos alertes restent coupées.");
        assertThat(phone.choices()).contains("Alertes");
        assertThat(phone.reader().purposes()).containsExactly(Purpose.DIGEST);
    }

    @Test
    void theWithdrawalIsRecorded() {
        phone.subscribes();

        phone.says("Stop svp");

        Consent withdrawal = phone.consents().get(1);
        assertThat(withdrawal.act()).isEqualTo(Consent.Act.WITHDRAWN);
        assertThat(withdrawal.words()).isEqualTo("Stop svp");
    }

    @Test
    void stopWorksBeforeAnythingElseWasSaid() {
        phone.says("STOP");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.consents()).singleElement().satisfies(consent -> assertThat(consent.act())
                .isEqualTo(Consent.Act.WITHDRAWN));
    }

    @Test
    void stopWorksWhileTopicsAreChosen() {
        phone.opens();
        phone.taps("⚽ Sport");
        phone.says("stop");

        assertThat(phone.hears()).startsWith("C'est arrêté");
    }

    @Test
    void stopWorksWhileTheHourIsAsked() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.says("stop");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void aSecondStopIsAnsweredShortlyAndRecordsNothing() {
        phone.subscribes();
        phone.says("STOP");
        phone.says("STOP");

        assertThat(phone.hears()).startsWith("C'est bien arrêté : rien ne part.");
        assertThat(phone.consents()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUR:matin:07:30", "ALERT_ON:sport", "START"})
    void whatWasTappedBeforeAStopAndComesAfterItBringsNothingBack(String payload) {
        phone.subscribes();
        Instant before = phone.source().at();
        phone.says("STOP");

        phone.send(new Inbound.Tapped(new Inbound.Source("m_late", "le-kiosque", "24001", before), payload, "7 h 30"));

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.reader().purposes()).isEmpty();
        assertThat(phone.consents()).last().extracting(Consent::act).isEqualTo(Consent.Act.WITHDRAWN);
        assertThat(phone.hears()).startsWith("C'est bien arrêté : rien ne part.");
    }

    @Test
    void oneTapBringsEverythingBack() {
        phone.subscribes();
        phone.says("STOP");
        phone.taps("Reprendre");

        assertThat(phone.hears()).contains("Sport, chaque jour à 7 h 30", "demain à 7 h 30");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(phone.consents().get(2).act()).isEqualTo(Consent.Act.GIVEN);
        assertThat(PlainSpaces.in(phone.consents().get(2).words()))
                .contains("Sport, chaque jour à 7 h 30", "Reprendre");
    }

    @Test
    void oneWordBringsEverythingBack() {
        phone.subscribes();
        phone.says("STOP");
        phone.says("merci");
        phone.says("Start");

        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(PlainSpaces.in(phone.consents().get(2).words())).contains("Sport, chaque jour à 7 h 30", "Start");
    }

    @Test
    void whoHadChosenNothingIsWelcomedOnComingBack() {
        phone.says("STOP");
        phone.says("start");

        assertThat(phone.hears()).startsWith("Bonjour, ici Le Kiosque");
    }

    @Test
    void aTopicAmongOthersCanBeStoppedAlone() {
        phone.subscribes();
        phone.says("suivre culture");
        phone.says("stop sport");

        assertThat(phone.reader().topics()).containsExactly("culture");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c'était une erreur", "ah si finalement", "nan je rigole", "j'ai pas voulu", "fausse manip"})
    void aStopThatWasNotMeantIsTakenBack(String words) {
        phone.subscribes();
        phone.says("stop");

        phone.says(words);

        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @Test
    void whoComesBackForSomeDaysHasTheseAlone() {
        phone.subscribes();
        phone.says("stop");

        phone.says("finalement je veux bien continuer mais seulement le week-end");

        assertThat(phone.reader().subscriptions()).singleElement().satisfies(one -> assertThat(one.days())
                .containsExactlyInAnyOrder(SATURDAY, SUNDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no keep it", "yes resume", "oui, reprenez"})
    void whoeverWantsItAllTheSameHasItBack(String words) {
        phone.subscribes();
        phone.says("STOP");
        phone.says(words);

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }
}
