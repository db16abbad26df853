package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.subscriber.Subscriber.Status;

/** What a reader is told who has asked for the newsroom and whom nobody has answered yet. */
class ReaderWhoWaitsTest {

    private final Newsdesk desk = new Newsdesk();

    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoAsksForTheNewsroomIsToldWhatHappensNext() {
        phone.says("Je voudrais parler à un journaliste");

        assertThat(phone.hears()).startsWith("C'est transmis à la rédaction").contains("quelques heures");
        assertThat(desk.state()).isEqualTo(State.WAITING);
        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void whoIsBackWithTheBotIsToldNoMoreOfTheNewsroom() {
        phone.says("Une question pour la rédaction");
        phone.says("je reviens au robot");
        assertThat(phone.hears()).contains("reste entre les mains de la rédaction");

        phone.says("retour au robot");
        assertThat(phone.hears()).startsWith("Ici le robot").doesNotContain("les mains de la rédaction");

        phone.says("robot ?");
        assertThat(phone.hears()).startsWith("Je suis un robot");
    }

    @Test
    void aNewsroomThatSaysWhenItAnswersIsQuoted() {
        phone.says("in English");
        phone.says("I have a question for the newsroom: who owns the harbour?");

        assertThat(phone.hears())
                .contains("The newsroom answers from 9 am to 6 pm.")
                .doesNotContain("a few hours");
    }

    @Test
    void whileTheReaderWaitsEveryWordIsAnsweredInOneSentenceAndNeverTwiceRunningInTheSame() {
        phone.says("Une question pour la rédaction");
        int before = desk.sent();

        phone.says("Pourquoi le tram s'arrête-t-il à minuit ?");
        phone.says("Et le bus ?");
        phone.shares("image");
        phone.says("Voilà");

        assertThat(desk.heardSince(before))
                .hasSize(4)
                .startsWith("C'est noté : la rédaction le lira ici. Moi, je ne suis que le robot.")
                .allSatisfy(words -> assertThat(words).contains("rédaction"));
        assertThat(desk.heardSince(before).subList(0, 3)).doesNotHaveDuplicates();
    }

    @Test
    void onceAJournalistHasAnsweredTheBotSaysNothingMoreToWords() {
        phone.says("Une question pour la rédaction");
        desk.answers(INES, "Bonjour");
        int before = desk.sent();

        phone.says("Pourquoi le tram s'arrête-t-il à minuit ?");

        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void whileTheReaderWaitsWordsAreForTheNewsroomAndTapsForTheBot() {
        phone.says("Une question pour la rédaction");
        int before = desk.sent();

        phone.says("et le tram ?");
        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("C'est noté : la rédaction");

        phone.tapsPayload("TOPICS", "Mes sujets");
        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(desk.state()).isEqualTo(State.WAITING);
    }

    @Test
    void aSecondStopIsAnsweredTooWhileTheReaderWaits() {
        phone.says("Parler à la rédaction");
        phone.says("STOP");
        phone.says("arrêtez de m'écrire");

        assertThat(phone.hears()).startsWith("C'est bien arrêté");
        assertThat(desk.state()).isEqualTo(State.WAITING);
    }

    @Test
    void whoComesBackAfterAStopWaitsNoMore() {
        phone.says("Parler à la rédaction");
        phone.says("STOP");
        phone.says("je veux revenir");

        assertThat(phone.hears()).startsWith("Bonjour");
        assertThat(desk.state()).isEqualTo(State.BOT);
        assertThat(desk.thread().waiting()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à la une",
                "mes réglages",
                "my settings",
                "Top stories",
                "menu",
                "stop les alertes",
                "arrête le sport"
            })
    void whatIsWrittenOnOurButtonsAndWhatIsToStopIsForTheBot(String words) {
        phone.says("Parler à la rédaction");
        phone.says(words);

        assertThat(phone.hears()).doesNotContain("rédaction le lira");
        assertThat(desk.state()).isEqualTo(State.WAITING);
        assertThat(phone.reader().status()).isNotEqualTo(Status.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back to bot pls", "bot please", "le robot svp", "je veux le bot"})
    void whoWantsTheBotHasItBack(String words) {
        phone.says("Parler à la rédaction");
        phone.says(words);

        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c'est vrai cette info ?", "is a real person reading this?"})
    void whoDoubtsIsToldWhoSpeaksBeforeAnybodyIsCalled(String words) {
        phone.says(words);

        assertThat(phone.hears()).startsWith("Ici, c'est un robot");
        assertThat(phone.choices()).contains("À la rédaction");
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void whoWaitsIsGivenTheirDataAndMayHaveThemErased() {
        phone.says("Parler à la rédaction");

        phone.says("mes données");
        assertThat(phone.hears()).contains("dans un fichier");

        phone.says("efface tout");
        assertThat(phone.hears()).contains("J'effacerais tout");
    }

    @Test
    void whoNoLongerWantsToWaitSaysSo() {
        phone.says("Parler à la rédaction");
        phone.says("laisse tomber");

        assertThat(phone.hears()).startsWith("Ici le robot, de retour");
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void whoSaysThatTheyAreThereSaysItToTheNewsroom() {
        phone.says("Parler à la rédaction");
        phone.says("je suis là");

        assertThat(phone.hears()).contains("rédaction").doesNotContain("Bonjour");
    }

    @Test
    void theReaderMayHaveTheBotBackBeforeAnybodyAnswers() {
        phone.says("Parler à la rédaction");
        phone.taps("Retour au robot");

        assertThat(phone.hears())
                .startsWith("Ici le robot, de retour")
                .contains("reste entre les mains de la rédaction");
        assertThat(desk.state()).isEqualTo(State.BOT);
        phone.says("aide");
        assertThat(phone.hears()).startsWith("Ici le robot de la rédaction");
    }

    @Test
    void whoWaitsForADayIsAnsweredByTheBotAgainAndStillWaitsForTheNewsroom() {
        phone.says("Parler à la rédaction");
        phone.says("Qui paie ?");
        phone.waits(Duration.ofHours(20));
        phone.tapsPayload("TOPICS", "Mes sujets");
        phone.waits(Duration.ofHours(4));
        desk.clockStrikes();

        assertThat(desk.state()).isEqualTo(State.BOT);
        assertThat(desk.thread().waiting()).isNotNull();
        assertThat(phone.hears()).contains("reste entre les mains de la rédaction");
    }

    @Test
    void whatTheReaderWroteWhileTheJournalistTypedStillWaits() {
        phone.says("Parler à la rédaction");
        var seen = phone.now();
        phone.says("Et encore ceci");

        phone.get(JournalistAnswers.class).answer(Phone.LENA, INES, "Bonjour", "a1", seen);

        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void whoeverIsInDespairHearsWhoListensWhileTheyWait() {
        phone.says("Je voudrais parler à un journaliste");
        phone.says("j'ai envie de mourir");

        assertThat(phone.transcript()).contains("OUT chat");
        assertThat(phone.hears()).contains("la rédaction le lira ici");
    }
}
