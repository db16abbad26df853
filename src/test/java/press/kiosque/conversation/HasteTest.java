package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;

/** What people answer in haste, by counting, by halves and with several wishes at once. */
class HasteTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void topicsAndHoursAreChosenByTheirPlaces() {
        phone.opens();

        phone.says("les deux premiers");
        phone.says("suite");
        phone.says("la première");

        assertThat(phone.reader().topics()).containsExactlyInAnyOrder("sport", "culture");
        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(7, 0));
    }

    @Test
    void bothAreNoHourInTheNight() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");

        phone.says("les deux");

        assertThat(phone.reader().status()).isEqualTo(Status.VISITING);
        assertThat(phone.hears()).endsWith("Quelle heure vous convient ?").doesNotContain("à 2 h");
    }

    @Test
    void whoeverSaysYesToTheHoursHasOneProposed() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");

        phone.says("oui");
        assertThat(phone.hears()).contains("écrivez « oui »");
        phone.says("oui");

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void somebodyNewMayWishForSeveralThingsAtOnce() {
        phone.opens("topic-sport");
        phone.taps("🎭 Culture");
        phone.taps("C'est tout");

        phone.says("enlève le sport et mets 7h30");

        assertThat(phone.reader().topics()).containsExactly("culture");
        assertThat(phone.hears()).startsWith("C'est entendu : Culture, chaque jour à 7 h 30.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic-sport", "keyword-Zola"})
    void whatALinkHasChosenMayBeDeclined(String link) {
        phone.opens(link);

        phone.says("je veux pas suivre ça");

        assertThat(phone.reader().topics()).isEmpty();
        assertThat(phone.reader().wishes().keywords()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uniquement le dimanche soir",
                "seulement demain à 9h",
                "les deux",
                "ajoute un sujet",
                "passe à 5 par jour"
            })
    void whatCannotBePlainChangesNoEdition(String words) {
        phone.subscribes();
        var before = phone.reader();

        phone.says(words);

        assertThat(phone.reader().subscriptions()).isEqualTo(before.subscriptions());
        assertThat(phone.reader().topics()).isEqualTo(before.topics());
        assertThat(phone.reader().wishes()).isEqualTo(before.wishes());
    }

    @Test
    void onlyTheEditionOfAPartOfTheDayIsLeft() {
        phone.opens("topic-sport");
        phone.says("à 8h et 19h");
        phone.says("oui");

        phone.says("seulement celle du matin");

        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(8, 0));
    }

    @Test
    void whoHasAlertsAloneIsNotToldThatNothingComes() {
        phone.opens();
        phone.says("alertes sport");

        phone.says("non merci");

        assertThat(phone.hears()).isEqualTo("Entendu, rien ne change.");
    }

    @Test
    void whoHasAlertsAloneAndWantsNoEditionHearsWhatIsSet() {
        phone.opens();
        phone.says("alertes sport");

        phone.says("pas d'édition");

        assertThat(phone.hears()).contains("Pas d'édition pour l'instant.").contains("Alertes : Sport.");
    }

    @Test
    void anEndAloneIsThatOfAPauseIfTheReaderSaysSo() {
        phone.subscribes();

        phone.says("jusqu'au 3 janvier");
        assertThat(phone.reader().wishes().pausedUntil()).isNull();
        phone.says("oui");

        assertThat(phone.reader().wishes().pausedUntil()).isEqualTo("2027-01-02T23:00:00Z");
    }

    @Test
    void whoeverHesitatesRightAfterAStopIsToldHowToComeBack() {
        phone.subscribes();
        phone.says("stop");

        phone.says("non attends");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.choices()).contains("Reprendre");
    }

    @Test
    void daysAloneAreNoAnswerToAnotherQuestion() {
        phone.subscribes();
        var before = phone.reader().subscriptions();
        phone.says("silence");

        phone.says("le week-end");

        assertThat(phone.reader().subscriptions()).isEqualTo(before);
        assertThat(phone.hears()).startsWith("Oui : votre édition arrive");
    }

    @Test
    void theSameIsNotAskedTwiceInTheSameWords() {
        phone.opens();
        phone.says("7h");
        String asked = phone.hears();

        phone.says("non 8h");

        assertThat(phone.hears()).isNotEqualTo(asked).endsWith("?");
    }

    @Test
    void noEarlierThanAnHourIsThatHourAndNoSilence() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");

        phone.says("pas avant 9h");
        assertThat(phone.hears()).contains("Ce serait chaque jour à 9 h");
        phone.says("oui");

        assertThat(phone.reader().wishes().quiet()).isNull();
        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(9, 0));
    }
}
