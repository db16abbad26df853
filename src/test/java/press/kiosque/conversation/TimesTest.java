package press.kiosque.conversation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.Wishes.QuietHours;

class TimesTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void aQuestionAboutADayIsAnsweredAndChangesNothing() {
        phone.subscribes();
        phone.says("et le dimanche ?");

        assertThat(phone.hears()).startsWith("Oui : votre édition arrive chaque jour");
        assertThat(phone.reader().subscriptions().get(0).days()).hasSize(7);
    }

    @Test
    void aDayIsTakenAwayAndGivenBack() {
        phone.subscribes();
        phone.says("sauf le mercredi");
        assertThat(phone.hears()).contains("chaque jour sauf le mercredi à 7 h 30");

        phone.says("pas le week-end");
        phone.says("et aussi le dimanche");

        assertThat(phone.hears()).contains("le lundi, le mardi, le jeudi, le vendredi et le dimanche à 7 h 30");
    }

    @Test
    void someDaysHaveAnotherHourAndTheOthersKeepTheirs() {
        phone.subscribes();
        phone.says("le week-end à 10h");

        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour, Subscription::days)
                .containsExactly(
                        tuple(LocalTime.of(7, 30), EnumSet.range(MONDAY, FRIDAY)),
                        tuple(LocalTime.of(10, 0), EnumSet.of(SATURDAY, SUNDAY)));
    }

    @Test
    void aNumberIsOneOfTheEveningWhereThatWasAskedFor() {
        phone.offers("soir", "18:30", EnumSet.range(MONDAY, SUNDAY));
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.says("evening please");
        phone.says("8");

        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(20, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "9,21:00",
        "make it 7,19:00",
        "9h,09:00",
        "9 am,09:00",
        "i meant 9,21:00",
        "in the morning I mean,08:00",
        "du matin,08:00"
    })
    void anHourCorrectsTheOneJustNoted(String words, LocalTime hour) {
        phone.subscribes();
        phone.says("8 in the evening");

        phone.says(words);

        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(hour);
    }

    @Test
    void alertsAreNotEndedWhereTheyAreUnwantedForAWhile() {
        phone.subscribes();
        phone.says("alertes sport");

        phone.says("pas d'alertes aujourd'hui");

        assertThat(phone.hears()).startsWith("Je ne peux pas suspendre les seules alertes");
        assertThat(phone.reader().wishes().alertTopics()).containsExactly("sport");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "décale 18h30 à 19h|07:30,19:00",
                "déplace 18h30 vers 19h|07:30,19:00",
                "change 7h30 pour 8h|08:00,18:30",
                "make the evening one at seven|07:30,19:00",
                "décale celle du soir à 19h15|07:30,19:15",
                "the morning one at 8 please|08:00,18:30",
                "plutôt 8h au lieu de 7h30|08:00,18:30",
                "stop sending at 7:30, send at 8|08:00,18:30",
                "don't send it at 18:30 any more, 19:00 instead|07:30,19:00"
            })
    void anHourIsMovedAndTheOthersStay(String words, String hours) {
        phone.subscribes();
        phone.says("ajoute 18.30");

        phone.says(words);

        assertThat(phone.reader().subscriptions().stream()
                        .map(subscription -> subscription.hour().toString())
                        .sorted()
                        .collect(joining(",")))
                .isEqualTo(hours);
    }

    @Test
    void whichOfSeveralHoursToMoveIsAsked() {
        phone.subscribes();
        phone.says("et à 18h");
        phone.says("décale à 8h");
        assertThat(phone.hears()).startsWith("Quelle édition dois-je mettre à 8 h ?");

        phone.taps("7 h 30");

        assertThat(phone.hears()).contains("chaque jour à 8 h et 18 h");
    }

    @Test
    void theOneOfTheMorningIsDropped() {
        phone.subscribes();
        phone.says("et à 18h");
        phone.says("arrête d'envoyer le soir");
        assertThat(phone.hears()).contains("chaque jour à 7 h 30");

        phone.says("enlève celle du soir");

        assertThat(phone.hears()).startsWith("Rien n'arrive à ce moment-là.");
    }

    @Test
    void daysStayWhereAllHoursMove() {
        phone.subscribes();
        phone.says("et 19h");
        phone.says("pas le week-end");
        phone.says("mets tout à 9h");

        assertThat(phone.hears()).contains("du lundi au vendredi à 9 h");
    }

    @Test
    void quietHoursAreCorrectedNotTheEdition() {
        phone.subscribes();
        phone.says("silence de 23h à 8h");
        assertThat(phone.hears()).contains("L'heure choisie (7 h 30) tombe dans le silence");

        phone.says("non, minuit");

        assertThat(phone.hears()).startsWith("C'est noté : silence de minuit à 8 h");
        assertThat(phone.reader().wishes().quiet()).isEqualTo(new QuietHours(LocalTime.MIDNIGHT, LocalTime.of(8, 0)));
    }

    @Test
    void theDaysTakenAreNamedWhereAnotherHourIsAskedFor() {
        phone.subscribes();
        phone.says("en semaine seulement");
        phone.says("trop tôt");

        assertThat(phone.hears()).contains("du lundi au vendredi à cette heure-là");
    }
}
