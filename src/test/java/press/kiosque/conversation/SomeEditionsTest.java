package press.kiosque.conversation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Sentence;
import press.kiosque.understanding.SomeEditions;

class SomeEditionsTest {

    private static final String WEEK = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY";
    private static final String ALL = WEEK + ",SATURDAY,SUNDAY";

    private static final List<Subscription> TWICE = List.of(taken("08:00"), taken("19:00"));

    private static Subscription taken(String hour) {
        return new Subscription("matin", LocalTime.parse(hour), EnumSet.allOf(DayOfWeek.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "celle du soir seulement en semaine",
                "l'édition de 19h uniquement du lundi au vendredi",
                "celle du soir pas le week-end",
                "the evening one only on weekdays",
                "le week-end seulement le matin",
                "at the weekend only in the morning"
            })
    void theOthersComeAsBefore(String words) {
        assertThat(SomeEditions.in(Sentence.of(words), TWICE).orElseThrow().about())
                .containsExactly("08:00 " + ALL, "19:00 " + WEEK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le dimanche à 8h",
                "pas le dimanche",
                "enlève le dimanche",
                "supprime celle du soir",
                "9h sauf le dimanche",
                "8h pas le week-end",
                "le matin sauf le dimanche",
                "le matin seulement en semaine",
                "seulement en semaine",
                "le samedi je travaille seulement le matin",
                "celle du soir en semaine ?"
            })
    void whatIsAboutNoneOfThemIsForOthers(String words) {
        assertThat(SomeEditions.in(Sentence.of(words), TWICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "et le samedi seulement le matin|19:00",
                "le samedi uniquement le soir|08:00",
                "mais pas le samedi matin|08:00",
                "sauf le samedi soir|19:00",
                "supprime l'édition du soir le samedi|19:00",
                "no evenings on saturdays|19:00",
                "pas le matin le samedi|08:00",
                "enlève le samedi matin|08:00",
                "cancel the morning one on saturdays|08:00"
            })
    void oneOfThemStaysAwayOnADay(String words, String hour) {
        Phone phone = new Phone(Locale.FRENCH);
        phone.opens("topic-sport");
        phone.says("à 8h et 19h");
        phone.says("oui");

        phone.says(words);

        assertThat(phone.reader().subscriptions())
                .allMatch(one ->
                        one.days().contains(SATURDAY) != one.hour().toString().equals(hour))
                .allMatch(one -> one.days().containsAll(EnumSet.of(MONDAY, FRIDAY, SUNDAY)));
        phone.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pas le samedi après-midi",
                "le dimanche seulement le matin et le soir",
                "celle de midi pas le lundi",
                "celle de midi seulement en semaine"
            })
    void whatDoesNotComeThenChangesNothing(String words) {
        Intent meant = SomeEditions.in(Sentence.of(words), TWICE).orElse(Intent.of(Act.DAYS_ASK));

        assertThat(meant.act()).isEqualTo(Act.DAYS_ASK);
    }

    @Test
    void daysNamedBesideThoseThatWeProposedAreAddedToThem() {
        Phone phone = new Phone(Locale.FRENCH);
        phone.opens("topic-sport");
        phone.says("à 8h en semaine");

        phone.says("et le week-end à 10h");

        assertThat(phone.hears()).contains("du lundi au vendredi à 8 h, et le samedi et le dimanche à 10 h");
        phone.close();
    }

    @Test
    void anotherHourKeepsTheDaysThatWeProposed() {
        Phone phone = new Phone(Locale.FRENCH);
        phone.opens("topic-sport");
        phone.says("à 18h en semaine");

        phone.says("plutôt 19h");

        assertThat(phone.hears()).contains("du lundi au vendredi à 19 h");
        phone.close();
    }

    @Test
    void aDayMoreIsProposedWithTheOthers() {
        Phone phone = new Phone(Locale.FRENCH);
        phone.opens("topic-sport");
        phone.says("à 8h");
        phone.says("que du lundi au vendredi");

        phone.says("et le samedi aussi");

        assertThat(phone.hears()).contains("Ce serait chaque jour sauf le dimanche à 8 h");
        phone.close();
    }
}
