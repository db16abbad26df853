package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours and days named before the reader has agreed to any. */
class FirstTimesTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void whoNamesAnHourAndWantsNoTopicIsLeftInPeace() {
        phone.says("7h30");
        assertThat(phone.hears()).contains("au moins un sujet");

        phone.says("no thanks");

        assertThat(phone.hears()).doesNotContain("au moins un sujet");
        assertThat(phone.reader().subscriptions()).isEmpty();
    }

    @Test
    void daysThatWereNamedStayWhenDaysAreAskedFor() {
        phone.opens("topic-sport");
        phone.says("7h30");
        phone.says("sauf le samedi");

        phone.says("what days");

        assertThat(phone.hears()).contains("chaque jour sauf le samedi");
    }

    @Test
    void whoTellsWhenTheyAreBackHearsThatNothingComesYet() {
        phone.opens("topic-sport");

        phone.says("je rentre jeudi");
        assertThat(phone.hears()).contains("rien ne vous est encore envoyé");
        phone.says("d'accord");

        assertThat(phone.hears()).contains("Quelle heure vous convient");
    }

    @Test
    void anotherClockLeavesTheQuestionForTheHourOpen() {
        phone.opens("topic-sport");
        phone.says("c'est tout");

        phone.says("je suis à Montréal");
        phone.says("8h");

        assertThat(phone.hears()).contains("Sport, chaque jour à 8 h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merci", "il y a un sondage ?", "il est quelle heure à Tokyo ?"})
    void whatIsSaidInPassingLeavesTheHourProposed(String words) {
        phone.opens("topic-sport");
        phone.says("8h");

        phone.says(words);
        phone.says("oui");

        assertThat(phone.hears()).contains("Sport, chaque jour à 8 h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matin et soir", "deux fois par jour", "mornings and evenings"})
    void twiceADayIsProposedWithAnHourOfEach(String words) {
        phone.offers("soir", "18:30", EnumSet.allOf(DayOfWeek.class));
        phone.opens("topic-sport");
        phone.says("c'est tout");

        phone.says(words);
        assertThat(phone.hears()).contains("Ce serait chaque jour à 7 h 30 et 18 h 30");
        phone.says("oui");

        assertThat(phone.reader().subscriptions()).hasSize(2);
    }

    @Test
    void thePictureOfATopicIsThatTopic() {
        phone.opens();

        phone.says("⚽");

        assertThat(phone.reader().topics()).containsExactly("sport");
    }

    @Test
    void whoWantsItOnceAWeekIsAskedOnWhichDay() {
        phone.opens("topic-sport");
        phone.says("une fois par semaine ça suffit");
        assertThat(phone.hears()).startsWith("Quels jours");

        phone.says("le vendredi");
        phone.says("9h");

        assertThat(phone.hears()).contains("Sport, le vendredi à 9 h");
    }

    @Test
    void anHourSaidTooEarlyIsOfferedAgain() {
        phone.opens();
        phone.says("à 8h15 mais pas le week-end");
        phone.says("le sport");
        phone.says("c'est tout");
        assertThat(phone.hears()).contains("Ce serait du lundi au vendredi à 8 h 15");

        phone.says("oui");

        assertThat(phone.hears()).contains("du lundi au vendredi à 8 h 15");
        assertThat(phone.consents()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le sport à 8h en semaine|du lundi au vendredi à 8 h",
                "sport, 8 am, no weekends, thanks|du lundi au vendredi à 8 h",
                "I want sport every weekday morning at 8am|du lundi au vendredi à 8 h",
                "du sport à 7h30 et 18h|chaque jour à 7 h 30 et 18 h",
                "j'aime le sport, envoie à 7h du matin stp|chaque jour à 7 h",
                "sport at 6:30, but no alerts please|chaque jour à 6 h 30"
            })
    void aFirstWishIsKeptWhole(String words, String schedule) {
        phone.opens();
        phone.says(words);
        if (!phone.hears().contains("Ce serait")) {
            phone.says("c'est tout");
        }
        assertThat(phone.hears()).contains("Ce serait " + schedule);

        phone.says("oui");

        assertThat(phone.hears()).contains(schedule);
        assertThat(phone.consents()).hasSize(1);
    }

    @Test
    void aPartOfTheDayIsOfferedItsHours() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        List<String> all = phone.choices();
        phone.says("plutôt le soir");

        assertThat(phone.choices()).isNotEmpty().isSubsetOf(all).doesNotContain("7 h 30");

        phone.says("pas le soir");

        assertThat(phone.choices()).contains("7 h 30");
    }

    @Test
    void anHourBesidesOneThatIsKeptIsKeptToo() {
        phone.opens("topic-sport");
        phone.says("7h");
        phone.says("et 19h");

        assertThat(phone.hears()).contains("chaque jour à 7 h et 19 h");
    }

    @Test
    void daysSaidWhileTheHourIsAskedAreKept() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.says("pas le week-end");
        assertThat(phone.hears()).contains("du lundi au vendredi à cette heure-là");

        phone.taps("7 h 30");

        assertThat(phone.hears()).contains("du lundi au vendredi à 7 h 30");
    }

    @Test
    void everyOtherDayIsNoHour() {
        phone.opens("topic-sport");
        phone.says("c'est tout");
        phone.says("un jour sur deux");

        assertThat(phone.hears()).startsWith("Je ne sais pas compter un jour sur deux");
        assertThat(phone.consents()).isEmpty();
        phone.says("lun, mer, ven");
        assertThat(phone.hears()).contains("le lundi, le mercredi et le vendredi à cette heure-là");
    }
}
