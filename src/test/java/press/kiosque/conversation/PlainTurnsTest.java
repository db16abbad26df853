package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Subscriber.Status;

/** What ordinary people say between two taps: nothing changes for it but what they asked for. */
class PlainTurnsTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @BeforeEach
    void subscribes() {
        phone.subscribes();
    }

    @Test
    void whoeverTellsWhenTheyAreBackIsAskedWhetherToPause() {
        phone.says("je rentre jeudi");
        assertThat(phone.hears()).startsWith("Dois-je ne rien envoyer jusqu'au jeudi");
        assertThat(phone.reader().wishes().pausedUntil()).isNull();

        phone.says("oui");

        assertThat(phone.reader().wishes().pausedUntil()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "annule", "non merci", "laisse"})
    void noPauseIsSetWhereItIsDeclined(String no) {
        phone.says("je rentre jeudi");

        phone.says(no);

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(phone.reader().wishes().pausedUntil()).isNull();
        assertThat(phone.hears()).doesNotContain("pas compris");
    }

    @Test
    void whoeverLeavesIsOfferedTheClockOfThePlace() {
        phone.says("je pars à Rome demain");
        assertThat(phone.hears()).startsWith("Tout continue d'arriver").contains("l'heure de Rome");

        phone.taps("Heure locale");

        assertThat(phone.reader().zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(phone.reader().wishes().pausedUntil()).isNull();
    }

    @Test
    void whoeverAsksTheTimeElsewhereStaysOnTheirOwnClock() {
        phone.says("il est quelle heure à Tokyo ?");

        assertThat(phone.hears()).startsWith("Heure de Tokyo");
        assertThat(phone.reader().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void anotherHourForSomeDaysIsAskedForTheseAlone() {
        phone.says("et le week-end plus tard");
        assertThat(phone.hears()).startsWith("À quelle heure, le samedi et le dimanche");

        phone.says("10h");

        assertThat(phone.hears()).contains("du lundi au vendredi à 7 h 30").contains("à 10 h");
    }

    @Test
    void theSameHourForAnotherDayIsThatOfTheDayBefore() {
        phone.says("pas trop tôt le samedi");
        phone.says("10h");

        phone.says("et dimanche pareil");

        assertThat(phone.hears()).contains("du lundi au vendredi à 7 h 30, et le samedi et le dimanche à 10 h");
    }

    @Test
    void aSlipIsUndoneAndNotTakenForAnAnswer() {
        phone.says("ajoute la culture");

        phone.says("oups non");

        assertThat(phone.reader().topics()).containsExactly("sport");
    }

    @Test
    void theMenuOfAStorySettlesOfWhichOneIsSpoken() {
        phone.publishes("a1", "Le tram", "sport");
        phone.publishes("a2", "Le pont", "sport");
        phone.says("sport");
        phone.tapsPayload("STORY:a1", "Moins, pourquoi…");

        phone.says("pourquoi");

        assertThat(phone.hears()).startsWith("« Le tram »");
    }

    @Test
    void whatIsGraveMayComeInQuietHoursOnceThatIsAgreed() {
        phone.says("alertes sport");
        phone.says("silence de 22h à 7h");
        phone.says("2 messages par jour max");

        phone.says("et si c'est très grave la nuit ?");
        assertThat(phone.reader().wishes().breakQuiet()).isFalse();
        phone.says("oui");

        assertThat(phone.reader().wishes().breakQuiet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"je suis toute seule", "je veux mourir", "mon mari me frappe"})
    void nobodyInNeedIsToldTheSameTwice(String words) {
        phone.says(words);
        String first = phone.hears();

        phone.says(words);

        assertThat(phone.hears()).isNotEqualTo(first).containsAnyOf("3114", "3919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"non, remets", "remets ça", "oups remettez"})
    void whatWasJustChangedIsPutBack(String words) {
        phone.says("moins de sport");
        assertThat(phone.reader().wishes().taste()).isNotEmpty();

        phone.says(words);

        assertThat(phone.reader().wishes().taste()).isEmpty();
    }

    @Test
    void plusDOfWhatIsFollowedMayMeanNoMoreOfIt() {
        phone.says("plus de sport");
        assertThat(phone.hears()).startsWith("Sport : voulez-vous en lire davantage");

        phone.taps("Ne plus en recevoir");

        assertThat(phone.reader().topics()).isEmpty();
    }

    @Test
    void whoeverIsBackFromAbroadIsAskedForTheirClock() {
        phone.says("je suis à Montréal");

        phone.says("je suis rentrée");

        assertThat(phone.hears()).contains("Montréal").contains("Dans quelle ville");
    }

    @Test
    void whoeverIsBackOnTheirOwnClockIsTold() {
        phone.says("je suis rentrée");

        assertThat(phone.hears()).contains("Votre édition : Sport");
        assertThat(phone.reader().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void aMistakeOfOursCanBeUndoneByATap() {
        phone.says("à 9h");

        phone.says("you got it wrong");
        phone.taps("Remettre comme avant");

        assertThat(phone.hears()).contains("à 7 h 30");
    }

    @Test
    void nobodyIsHandedOverForAskingForAnAddress() {
        phone.says("what's your email");
        assertThat(phone.hears()).contains("Je n'ai ni numéro, ni adresse");

        phone.says("sport");

        assertThat(phone.hears()).doesNotContain("la rédaction le lira");
    }

    @Test
    void goodNewsAloneAreNotPretended() {
        phone.says("que des bonnes nouvelles svp");

        assertThat(phone.hears()).startsWith("Je ne sais pas trier les bonnes nouvelles");
    }

    @Test
    void hoursOfOneDayBesideOthersAreNoQuietHours() {
        phone.says("et le samedi aussi, mais pas avant 10h");

        assertThat(phone.reader().wishes().quiet()).isNull();
    }

    @Test
    void theCardOfOneStoryIsNotShownTwiceRunning() {
        phone.publishes("derby", "Brévannes gagne le derby", "sport");
        phone.says("à la une");
        phone.says("la première");

        phone.says("plus de détails");

        assertThat(phone.hears()).contains("« Lire » ouvre l'article entier");
    }
}
