package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Subscriber.Status;

/** Yes, no and neither to what we ask. */
class OurQuestionsTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui",
                "ça marche",
                "Exact",
                "ouais nickel",
                "correct",
                "yeah thats fine",
                "yes good",
                "oui c'est bien",
                "c'est ça",
                "parfait merci",
                "yes that's it",
                "👍",
                "oui ça me va",
                "sounds good to me",
                "ok pour moi",
                "go for it",
                "va pour ça",
                "je confirme",
                "pourquoi pas"
            })
    void anHourProposedIsTakenByAnyYes(String yes) {
        isAskedForAnHour();
        phone.says("je ne sais pas");
        assertThat(phone.hears()).contains("Ce serait chaque jour à 7 h 30 : écrivez « oui »");
        assertThat(phone.consents()).isEmpty();

        phone.says(yes);

        assertThat(phone.hears()).startsWith("C'est entendu : Sport, chaque jour à 7 h 30.");
        assertThat(phone.consents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pas bien",
                "not good",
                "no that's fine",
                "ok merci mais non",
                "oui mais non",
                "c'est ça ?",
                "bof"
            })
    void nothingElseTakesIt(String words) {
        isAskedForAnHour();
        phone.says("dunno");
        phone.says(words);

        assertThat(phone.consents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "ça marche", "yes please"})
    void anHourIsProposedToWhoeverAgreesWhereNoneWas(String words) {
        isAskedForAnHour();

        phone.says(words);

        assertThat(phone.hears()).contains("Ce serait chaque jour à 7 h 30 : écrivez « oui » si cela vous va.");
        assertThat(phone.consents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmm", "..."})
    void anHourIsAskedAgainWhereNoneWasProposed(String words) {
        isAskedForAnHour();
        String question = phone.hears();

        phone.says(words);

        assertThat(phone.hears()).isEqualTo(question);
        assertThat(phone.consents()).isEmpty();
    }

    @Test
    void anOpenQuestionIsAskedAgainInAnotherLanguage() {
        isAskedForAnHour();

        phone.says("in English please");
        assertThat(phone.hears()).contains("Which hour suits you?");
        phone.says("7");

        assertThat(phone.hears()).startsWith("All set: Sport, every day at 7 am.");
    }

    @Test
    void whatWasRefusedMayBeWantedAfterAll() {
        isAskedForAnHour();
        phone.says("non laisse tomber");
        assertThat(phone.hears()).startsWith("Très bien, je n'envoie rien.");

        phone.says("en fait si");

        assertThat(phone.hears()).endsWith("Quelle heure vous convient ?");
    }

    @Test
    void whoeverSaysHelloAgainIsAskedAgainAndNoMore() {
        phone.opens();
        phone.says("slt");

        assertThat(phone.hears()).endsWith("Par lequel commencez-vous ?");
    }

    @Test
    void whatIsStoppedIsSaidToBe() {
        phone.subscribes();
        phone.says("STOP");
        phone.says("annule tout");

        assertThat(phone.hears()).startsWith("C'est bien arrêté");
        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I changed my mind", "j'ai changé d'avis", "en fait non", "undo stop", "turn it back on"})
    void aStopIsTakenBack(String words) {
        phone.subscribes();
        phone.says("STOP");
        phone.says(words);

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "are my alerts off",
                "suis-je en pause ?",
                "quand finit ma pause ?",
                "am i stopped?",
                "vous m'écrirez le dimanche ?"
            })
    void aQuestionChangesNothing(String question) {
        phone.subscribes();
        var before = phone.reader();
        phone.says(question);

        assertThat(phone.reader().subscriptions()).isEqualTo(before.subscriptions());
        assertThat(phone.reader().wishes()).isEqualTo(before.wishes());
        assertThat(phone.reader().purposes()).isEqualTo(before.purposes());
        assertThat(phone.hears()).doesNotStartWith("Je n'ai pas compris");
    }

    private void isAskedForAnHour() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
    }
}
