package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.understanding.Hearing.understand;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsUnderstoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7h30|07:30",
                "7 h 30|07:30",
                "à 8 h|08:00",
                "A 8H SVP|08:00",
                "plutôt vers 18 heures|18:00",
                "18 heures 30|18:30",
                "08:05|08:05",
                "7:30 am|07:30",
                "at 7.30pm please|19:30",
                "6 p.m.|18:00",
                "12 am|00:00",
                "tous les jours à 7h|07:00",
                "8h du soir|20:00",
                "every morning at 9 am|09:00",
                "midi|12:00",
                "at noon|12:00",
                "at 7|07:00",
                "plutôt vers 9|09:00",
                "sept heures et demie|07:30",
                "à sept heures du matin|07:00",
                "huit heures trente|08:30",
                "dix-huit heures|18:00",
                "vingt et une heures|21:00",
                "7h et quart|07:15",
                "huit heures moins le quart|07:45",
                "neuf heures moins dix|08:50",
                "sept heures cinq|07:05",
                "midi et demi|12:30",
                "minuit moins le quart|23:45",
                "huit heures du soir|20:00",
                "half past seven|07:30",
                "half past seven in the morning|07:30",
                "quarter to eight|07:45",
                "a quarter past 9|09:15",
                "seven thirty am please|07:30",
                "eight forty-five|08:45",
                "at seven in the evening|19:00",
                "seven o'clock|07:00",
                "twenty past eight|08:20",
                "20 to 8|07:40",
                "ten minutes to eight|07:50",
                "0730hrs|07:30",
                "move everything to 7am|07:00",
                "mets tout à 7h|07:00",
                "one pm|13:00"
            })
    void anHourIsHeard(String words, LocalTime hour) {
        Intent intent = understand(words, "");

        assertThat(intent.hour()).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "je reviens jeudi|2026-11-25T23:00:00Z",
                "je rentre de vacances le 3 janvier|2027-01-02T23:00:00Z",
                "I'll be back on the 18th|2026-12-17T23:00:00Z"
            })
    void aReturnThatIsOnlyToldSetsNoPauseByItself(String words, String until) {
        assertThat(understand(words, "")).isEqualTo(Intent.of(Act.PAUSE, List.of(PauseWords.PROPOSED, until)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"from Thursday|2026-11-25T23:00:00Z", "jusqu'au 3 janvier|2027-01-02T23:00:00Z"})
    void aFirstOrALastDayAloneIsAskedBack(String words, String until) {
        assertThat(understand(words, "")).isEqualTo(Intent.of(Act.PAUSE, List.of(PauseWords.PROPOSED, until)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"à trois heures de l'aprem|15:00", "8h à partir de jeudi|08:00", "on peut décaler à 8h ?|08:00"})
    void anHourIsHeardBesideWhatIsSaidInHaste(String words, LocalTime hour) {
        assertThat(understand(words, "").hour()).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource({"25h", "13 pm", "42", "huit", "seven", "3 millions", "0 am", "il y a 3 morts", "three at 7"})
    void aNumberIsNotAlwaysAnHour(String words) {
        Intent intent = understand(words, "");

        assertThat(intent.act()).isEqualTo(Act.UNCLEAR);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/sentences.txt", delimiter = '|')
    void aSentenceIsUnderstoodAsReadersWriteIt(String words, Act act) {
        Intent intent = understand(words, "");

        assertThat(intent.act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"suis le mot clé climat|climat", "follow the keyword climate|climate"})
    void aWordToFollowIsHeardWithoutWhatLeadsToIt(String words, String word) {
        Intent intent = understand(words, "");

        assertThat(intent).isEqualTo(Intent.of(Act.FOLLOW_WORD, word));
    }

    @Test
    void eachHourHasItsPartOfTheDay() {
        assertThat(understand("8h le matin et 6h le soir", "").about()).containsExactly("08:00", "18:00");
        assertThat(understand("le soir à 7h et 9h", "").about()).containsExactly("19:00", "21:00");
        assertThat(understand("7h et 9h du soir", "").about()).containsExactly("19:00", "21:00");
    }

    @Test
    void anExceptionToAnHourMayHaveAnHourOfItsOwn() {
        assertThat(understand("tous les matins à 7h sauf le week-end à 9h", "").about())
                .containsExactly("07:00 MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY", "09:00 SATURDAY,SUNDAY");
        assertThat(understand("every day at 7am except sunday at 10am", "").about())
                .containsExactly("07:00 MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY", "10:00 SUNDAY");
        assertThat(understand("8h et pas le week-end", "").about())
                .containsExactly("08:00 MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        assertThat(understand("8 and not at weekends", Saying.HOURS).about())
                .containsExactly("08:00 MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        assertThat(understand("sauf le week-end, 7h", "").about())
                .containsExactly("07:00 MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no sunday", "pas le dimanche", "je ne veux rien le dimanche"})
    void aDayThatIsNotWantedLeavesTheOthers(String words) {
        assertThat(understand(words, "")).isEqualTo(Intent.of(Act.DAYS_DROP, "SUNDAY"));
    }

    @Test
    void quietHoursWithOneEndLastTheNight() {
        assertThat(understand("rien après 22h30", "")).isEqualTo(Intent.of(Act.QUIET, "22:30-07:00"));
        assertThat(understand("not before 9am", "")).isEqualTo(Intent.of(Act.QUIET, "22:00-09:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no messages between 9 and 5|09:00-17:00",
                "quiet from 10 to 7|22:00-07:00",
                "I sleep from 11 till 6:30|23:00-06:30",
                "pas de message avant 8h|22:00-08:00",
                "no notifications after 11|23:00-07:00",
                "from 11pm to 7|23:00-07:00"
            })
    void quietHoursAreANightOrADaysWork(String words, String hours) {
        assertThat(understand(words, "")).isEqualTo(Intent.of(Act.QUIET, hours));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pause jusqu'à lundi|2026-11-22T23:00:00Z|",
                "pause until next monday|2026-11-29T23:00:00Z|",
                "reprends jeudi|2026-11-25T23:00:00Z|",
                "restart on the 18th|2026-12-17T23:00:00Z|",
                "pause for a couple of weeks|2026-12-05T23:00:00Z|",
                "pause til after new year|2027-01-01T23:00:00Z|",
                "je pars en vacances du 20 décembre au 3 janvier|2027-01-03T23:00:00Z|2026-12-19T23:00:00Z",
                "I'm away from 20 December until 3 January|2027-01-02T23:00:00Z|2026-12-19T23:00:00Z",
                "skip tomorrow|2026-11-23T23:00:00Z|2026-11-22T23:00:00Z",
                "I'm away from the 20th to the 3rd|2027-01-03T23:00:00Z|2026-12-19T23:00:00Z",
                "I'm away next week|2026-11-29T23:00:00Z|2026-11-22T23:00:00Z",
                "je pars lundi pour une semaine|2026-11-29T23:00:00Z|2026-11-22T23:00:00Z"
            })
    void aPauseMayBeginLater(String words, String until, @Nullable String from) {
        assertThat(understand(words, ""))
                .isEqualTo(Intent.of(Act.PAUSE, from == null ? List.of(until) : List.of(until, from)));
    }

    @Test
    void whoLeavesOnADayIsAwayForLonger() {
        assertThat(understand("je pars en vacances demain", "")).isEqualTo(Intent.of(Act.PAUSE));
    }

    @Test
    void anHourThatCorrectsAnotherIsTheOneWanted() {
        assertThat(understand("à 8h au lieu de 7h", "").hour()).isEqualTo(LocalTime.of(8, 0));
        assertThat(understand("non, plutôt 10h", "").hour()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void quietHoursMayBeSaidInWords() {
        assertThat(understand("quiet from ten in the evening to half past seven", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:30"));
        assertThat(understand("quiet between 10 in the evening and 7 in the morning", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:00"));
        assertThat(understand("silence de vingt-deux heures à sept heures et demie", ""))
                .isEqualTo(Intent.of(Act.QUIET, "22:00-07:30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sport|FOLLOW|sport",
                "SPORTS !|FOLLOW|sport",
                "le sport svp|FOLLOW|sport",
                "sciences et sante|FOLLOW|sciences-sante",
                "science and health news|FOLLOW|sciences-sante",
                "suivre le sport|FOLLOW|sport",
                "retirer sport|UNFOLLOW|sport",
                "unfollow sport please|UNFOLLOW|sport"
            })
    void aTopicIsHeardByItsName(String words, Act act, String topic) {
        Intent intent = understand(words, "");

        assertThat(intent).isEqualTo(Intent.of(act, topic));
    }

    @Test
    void severalTopicsAreHeardTogether() {
        Intent intent = understand("sport et sciences & santé", Saying.TOPICS);

        assertThat(intent.about()).containsExactlyInAnyOrder("sport", "sciences-sante");
    }

    @Test
    void aVeryLongLetterIsNotAnswered() {
        Intent intent = understand("lorem ipsum ".repeat(20_000), "");

        assertThat(intent.act()).isEqualTo(Act.UNCLEAR);
    }
}
