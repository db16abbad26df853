package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.understanding.Hearing.understand;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersUnderstoodTest {

    @Test
    void askedForAPlaceASentenceIsNone() {
        assertThat(understand("Brévannes", Saying.ZONE).act()).isEqualTo(Act.ZONE);
        assertThat(understand("what will you do about it", Saying.ZONE).act()).isEqualTo(Act.UNCLEAR);
    }

    @Test
    void whoNoLongerWantsToWaitHasTheBotBack() {
        assertThat(understand("laisse tomber", Saying.NEWSROOM_ASKED).act()).isEqualTo(Act.BOT);
        assertThat(understand("never mind", Saying.NEWSROOM_HEARD).act()).isEqualTo(Act.BOT);
        assertThat(understand("en fait non", Saying.NEWSROOM_HEARD).act()).isEqualTo(Act.BOT);
        assertThat(understand("bon, laisse tomber", Saying.NEWSROOM_HEARD).act())
                .isEqualTo(Act.BOT);
        assertThat(understand("non en fait laisse", Saying.NEWSROOM_ASKED).act())
                .isEqualTo(Act.BOT);
        assertThat(understand("never mind, I found it", Saying.NEWSROOM_ASKED).act())
                .isEqualTo(Act.BOT);
        assertThat(understand("je reviens au robot", Saying.NEWSROOM_ASKED).act())
                .isEqualTo(Act.BOT);
        assertThat(understand("retour", Saying.NEWSROOM_HEARD).act()).isEqualTo(Act.BOT);
        assertThat(understand("back", Saying.NEWSROOM_ASKED).act()).isEqualTo(Act.BOT);
        assertThat(understand("non", Saying.NEWSROOM_ASKED).act()).isNotEqualTo(Act.BOT);
        assertThat(understand("back to the story about the tram", Saying.NEWSROOM_HEARD)
                        .act())
                .isNotEqualTo(Act.BOT);
    }

    @Test
    void askedForTopicsOfAlertsATopicIsOneOfThem() {
        assertThat(understand("sport", Saying.ALERTS)).isEqualTo(Intent.of(Act.ALERT_ON, "sport"));
        assertThat(understand("sans le sport", Saying.ALERTS)).isEqualTo(Intent.of(Act.ALERT_OFF, "sport"));
        assertThat(understand("à la une", Saying.ALERTS)).isEqualTo(Intent.of(Act.ALERT_ON, "une"));
        assertThat(understand("merci", Saying.ALERTS).act()).isEqualTo(Act.THANKS);
    }

    @Test
    void askedUntilWhenADayIsOneAndNoFarewell() {
        assertThat(understand("demain", Saying.PAUSE).act()).isEqualTo(Act.PAUSE);
        assertThat(understand("non", Saying.PAUSE).act()).isEqualTo(Act.DECLINE);
    }

    @Test
    void askedForAWordOneIsAnyNameButNoSentence() {
        assertThat(understand("réforme des retraites", Saying.KEYWORDS).act()).isEqualTo(Act.FOLLOW_WORD);
        assertThat(understand("what am I doing here", Saying.KEYWORDS).act()).isEqualTo(Act.UNCLEAR);
        assertThat(understand("no more evening digest", Saying.KEYWORDS).act()).isEqualTo(Act.HOUR_DROP);
    }

    @Test
    void aNumberAloneIsAnHourWhenWeHaveAskedForOne() {
        assertThat(understand("8", Saying.HOURS).hour()).isEqualTo(LocalTime.of(8, 0));
        assertThat(understand("sept", Saying.HOURS).hour()).isEqualTo(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 to 5|09:00-17:00",
                "10 til 6|22:00-06:00",
                "22-7|22:00-07:00",
                "from 11 at night|23:00-07:00",
                "de 23h à 7h|23:00-07:00",
                "none|NONE",
                "non pas de silence|NONE"
            })
    void askedForQuietHoursTwoHoursAreThese(String words, String hours) {
        assertThat(understand(words, Saying.QUIET)).isEqualTo(Intent.of(Act.QUIET, hours));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enfin jusqu'à noël|2026-12-24T23:00:00Z",
                "actually just one week|2026-11-28T23:00:00Z",
                "non, 2 semaines|2026-12-05T23:00:00Z",
                "the 15th|2026-12-14T23:00:00Z"
            })
    void aDateCorrectsThePauseOfWhichWeSpoke(String words, String until) {
        assertThat(understand(words, Saying.PAUSE)).isEqualTo(Intent.of(Act.PAUSE, until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 ça ira|2", "non 2|2", "actually make it 5|5", "un seul|1", "pas plus d'un|1"})
    void aNumberCorrectsTheMostOfWhichWeSpoke(String words, String most) {
        assertThat(understand(words, Saying.MOST)).isEqualTo(Intent.of(Act.MOST, most));
    }

    @Test
    void whoeverIsAskedForTopicsNamesOne() {
        assertThat(understand("à la une", Saying.TOPICS)).isEqualTo(Intent.of(Act.FOLLOW, "une"));
        assertThat(understand("à la une", "stopped").act()).isEqualTo(Act.TOP);
    }

    @Test
    void anyHourIsTheUsualOne() {
        assertThat(understand("peu importe", Saying.HOURS).hour()).isEqualTo(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @CsvSource({"non merci", "non", "ok", "no"})
    void noMoreTopicsIsEnoughTopics(String words) {
        Intent intent = understand(words, Saying.TOPICS);

        assertThat(intent.act()).isEqualTo(Act.TOPICS_DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "attends non,ERASE_NOT",
        "non non,ERASE_NOT",
        "no wait,ERASE_NOT",
        "not yet,ERASE_NOT",
        "oui mais attends,ERASE_NOT",
        "don't erase anything,ERASE_NOT",
        "annule,ERASE_NOT",
        "undo,ERASE_NOT",
        "ça efface quoi exactement ?,ERASE",
        "what happens to my topics?,ERASE",
        "yeah go on,ERASE_NOW",
        "oui vas-y,ERASE_NOW",
        "oui tout,ERASE_NOW",
        "yes I'm sure,ERASE_NOW",
        "c'est définitif ?,ERASE",
        "are you sure you delete it all?,ERASE",
        "hmm let me think,ERASE",
        "is that for good?,ERASE",
        "ok merci,THANKS",
        "oui mais pas le sport,UNCLEAR",
        "mes sujets,TOPICS",
        "stop,STOP",
        "finalement oui,ERASE_NOW",
        "c'est une blague,ERASE_NOT",
        "just kidding,ERASE_NOT",
        "parfait,ERASE",
        "👍,ERASE"
    })
    void askedWhetherToEraseOnlyAPlainYesErases(String words, Act act) {
        assertThat(understand(words, Saying.ERASE).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no leave it|quiet",
                "non laisse tomber|topics",
                "ok garde comme ça|hours",
                "don't change anything|days",
                "no i dont want a pause|pause",
                "je n'en veux pas|pause",
                "en fait non|zone",
                "never mind then|zone",
                "non c'est bon|quiet",
                "no thats fine|alerts",
                "i changed my mind|most"
            })
    void whatWeAskedMayBeLeft(String words, String template) {
        assertThat(understand(words, template).act()).isEqualTo(Act.DECLINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hmm|hours|HOURS",
                "ok sure|hours|HOURS",
                "👍|most|MOST",
                "d'accord|quiet|QUIET",
                "...|pause|PAUSE",
                "ok|zone|ZONE",
                "finalement si|declined|HOURS",
                "actually yes delete|erase-not|ERASE",
                "delete|erase-not|ERASE",
                "oui|erase-not|CHAT"
            })
    void aNodIsNoAnswer(String words, String template, Act act) {
        assertThat(understand(words, template).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "That's all folks,TOPICS_DONE",
        "thats it ty,TOPICS_DONE",
        "none of the others,TOPICS_DONE",
        "aucun autre,TOPICS_DONE",
        "voilà c'est tout,TOPICS_DONE",
        "juste les trucs importants,TOPICS",
        "jveux rien de spécial,TOPICS",
        "only the big stuff,TOPICS",
        "everything important,TOPICS"
    })
    void topicsAreEnoughOrSuggested(String words, Act act) {
        assertThat(understand(words, Saying.TOPICS).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({"you choose", "comme vous voulez", "anytime"})
    void whoLeavesTheHourToUsHasTheUsualOne(String words) {
        assertThat(understand(words, Saying.HOURS)).isEqualTo(new Intent(Act.HOUR, List.of(), LocalTime.of(7, 0)));
    }

    @ParameterizedTest
    @CsvSource({"je ne sais pas", "dunno", "not sure yet"})
    void whoHasNoIdeaOfAnHourHasOneProposed(String words) {
        assertThat(understand(words, Saying.HOURS)).isEqualTo(new Intent(Act.HOURS, List.of(), LocalTime.of(7, 0)));
    }

    @Test
    void toCancelAQuestionDeclinesIt() {
        assertThat(understand("annuler", Saying.PAUSE).act()).isEqualTo(Act.DECLINE);
        assertThat(understand("cancel", Saying.ZONE).act()).isEqualTo(Act.DECLINE);
    }
}
