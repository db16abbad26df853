package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.conversation.Newsdesk.INES;
import static press.kiosque.conversation.Newsdesk.INTERN;
import static press.kiosque.conversation.Newsdesk.PAGE_INBOX;
import static press.kiosque.conversation.Newsdesk.PAUL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Inbound;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

/** A journalist in the thread: how it begins, who is silent, and how the bot comes back. */
class TakeoverTest {

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

        phone.says("à la une");
        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("C'est noté : la rédaction");

        phone.tapsPayload("TOPICS", "Mes sujets");
        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(desk.state()).isEqualTo(State.WAITING);
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
    void oneClickSilencesTheBotForWordsAndForTaps() {
        desk.takes(INES);
        int before = desk.sent();

        phone.says("aide");
        phone.tapsPayload("TOP", "À la une");
        phone.opens();
        phone.shares("image");
        phone.reacts("❤");

        assertThat(desk.heardSince(before)).isEmpty();
        assertThat(desk.thread().turn().owner()).isEqualTo("ines");
        assertThat(phone.deeds()).containsExactly("ines thread.taken le-kiosque/24001");
    }

    @Test
    void wordsInThePagesInboxSilenceTheBot() {
        phone.says("Parler à la rédaction");
        desk.somebodySpeaksInThePagesInbox("Ici la rédaction");
        int before = desk.sent();

        phone.says("aide");
        phone.tapsPayload("TOP", "À la une");

        assertThat(desk.heardSince(before)).isEmpty();
        assertThat(desk.state()).isEqualTo(State.ELSEWHERE);
        assertThat(desk.thread().turn().owner()).isEqualTo(PAGE_INBOX);
    }

    @Test
    void anotherAppThatTakesTheThreadSilencesTheBot() {
        desk.threadGoesTo(PAGE_INBOX);
        int before = desk.sent();

        phone.says("aide");

        assertThat(desk.heardSince(before)).isEmpty();
        assertThat(desk.state()).isEqualTo(State.ELSEWHERE);
    }

    @Test
    void whatIsOverheardOnStandbySilencesTheBot() {
        desk.overhears("Bonjour la rédaction");
        int before = desk.sent();

        phone.says("aide");

        assertThat(desk.heardSince(before)).isEmpty();
        assertThat(desk.state()).isEqualTo(State.ELSEWHERE);
        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void oldNewsOfTheThreadChangesNothing() {
        Inbound.Source before = desk.source();
        phone.waits(Duration.ofSeconds(1));
        desk.takes(INES);

        desk.watch(new Inbound.OtherSpoke(before, "m_old", PAGE_INBOX, "Bonjour"));
        desk.watch(new Inbound.ThreadMoved(before, true, false, PAGE_INBOX));

        assertThat(desk.thread().isOwnedBy("ines")).isTrue();
    }

    @Test
    void theThreadThatIsPassedBackIsTheBotsAgainAndItSaysSo() {
        desk.threadGoesTo(PAGE_INBOX);
        int before = desk.sent();

        desk.threadComesBack();

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void aPassEventDoesNotTakeTheThreadFromAJournalist() {
        desk.takes(INES);

        desk.threadComesBack();

        assertThat(desk.thread().isOwnedBy("ines")).isTrue();
    }

    @Test
    void aJournalistsWordsReachTheReaderAsAPersons() {
        phone.says("Parler à la rédaction");

        assertThat(desk.answers(INES, "Bonjour, ici Inès. Je regarde.")).isEqualTo(Outcome.DONE);
        desk.deliver();

        assertThat(desk.channel.sent()).last().satisfies(sent -> {
            assertThat(sent.speech()).isEqualTo(Speech.HUMAN);
            assertThat(sent.message().toString()).contains("ici Inès");
        });
        assertThat(desk.thread().isOwnedBy("ines")).isTrue();
        assertThat(desk.thread().waiting()).isNull();
        assertThat(phone.transcript()).last().isEqualTo("OUT journalist");
    }

    @Test
    void aButtonPressedTwiceSendsOnce() {
        desk.answers(INES, "Bonjour", "a1");
        desk.answers(INES, "Bonjour", "a1");

        assertThat(desk.heardSince(0)).filteredOn("Bonjour"::equals).hasSize(1);
    }

    @Test
    void twoJournalistsCannotAnswerOverEachOther() {
        desk.answers(INES, "Bonjour, ici Inès");

        Outcome refused = desk.answers(PAUL, "Bonjour, ici Paul");

        assertThat(refused).isInstanceOfSatisfying(Outcome.Held.class, held -> {
            assertThat(held.owner()).isEqualTo("ines");
            assertThat(held.until()).isEqualTo(phone.now().plus(Duration.ofMinutes(15)));
        });
        assertThat(desk.heardSince(0)).noneMatch(words -> words.contains("Paul"));
        assertThat(desk.handsBack(PAUL)).isInstanceOf(Outcome.Held.class);
    }

    @Test
    void whoIsGoneLosesTheThreadToAColleagueAndWhoIsThereKeepsIt() {
        desk.takes(INES);
        phone.waits(Duration.ofMinutes(14));
        phone.get(Desk.class).keep(Phone.LENA, INES);
        phone.waits(Duration.ofMinutes(14));
        assertThat(desk.takes(PAUL)).isInstanceOf(Outcome.Held.class);

        phone.waits(Duration.ofMinutes(1));

        assertThat(desk.takes(PAUL)).isEqualTo(Outcome.DONE);
        assertThat(desk.answers(INES, "Encore moi")).isInstanceOf(Outcome.Held.class);
    }

    @Test
    void whoMayOnlyLookCanDoNothing() {
        assertThat(desk.takes(INTERN)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.answers(INTERN, "Bonjour")).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.handsBack(INTERN)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(phone.get(Desk.class).note(Phone.LENA, INTERN, "?")).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(desk.state()).isEqualTo(State.BOT);
    }

    @Test
    void theJournalistHandsBackAndTheBotSaysThatItIsBack() {
        desk.answers(INES, "Voilà votre réponse");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
        phone.says("aide");
        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(phone.deeds()).contains("ines thread.handed-back le-kiosque/24001");
    }

    @Test
    void afterIdleTimeTheBotIsBackAndUnansweredWordsStayWithTheNewsroom() {
        desk.answers(INES, "Je cherche");
        phone.waits(Duration.ofMinutes(50));
        phone.says("Alors ?");
        phone.waits(Duration.ofMinutes(59));
        desk.clockStrikes();
        assertThat(desk.state()).isEqualTo(State.HUMAN);
        int before = desk.sent();

        phone.waits(Duration.ofMinutes(1));
        desk.clockStrikes();
        desk.clockStrikes();

        assertThat(desk.heardSince(before))
                .singleElement()
                .asString()
                .contains("reste entre les mains de la rédaction");
        assertThat(desk.state()).isEqualTo(State.BOT);
        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void whoeverSpokeElsewhereIsGivenADayAndTheReturnIsToldWhenTheReaderIsBack() {
        desk.somebodySpeaksInThePagesInbox("Bonjour");
        phone.waits(Duration.ofHours(23));
        desk.clockStrikes();
        assertThat(desk.state()).isEqualTo(State.ELSEWHERE);
        phone.waits(Duration.ofHours(2));
        int before = desk.sent();

        desk.clockStrikes();
        assertThat(desk.heardSince(before)).isEmpty();
        phone.says("aide");

        assertThat(desk.heardSince(before)).hasSize(2).first().asString().startsWith("Ici le robot, de retour");
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
    void stopCountsWhileAJournalistSpeaksAndIsConfirmedOnce() {
        desk.answers(INES, "Bonjour");
        int before = desk.sent();

        phone.says("STOP");
        phone.says("stop !");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("C'est arrêté");
        assertThat(phone.consents()).extracting(Consent::act).containsExactly(Consent.Act.GIVEN, Consent.Act.WITHDRAWN);
        desk.handsBack(INES);
        assertThat(desk.heardSince(before)).hasSize(1);
    }

    @Test
    void stopOnStandbyCountsInSilence() {
        int before = desk.sent();

        desk.overhears("STOP");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void aStopOnStandbyIsConfirmedOnceTheThreadIsOurs() {
        desk.overhears("STOP");
        int before = desk.sent();

        desk.threadComesBack();
        desk.clockStrikes();

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("C'est arrêté");
    }

    @Test
    void digestsWaitAndComeAsOneWhenTheBotIsBack() {
        desk.takes(INES);
        int before = desk.sent();
        desk.digestComes("digest:matin:2026-11-23", "hier");
        desk.digestComes("digest:matin:2026-11-24", "aujourdhui");
        assertThat(desk.heardSince(before)).isEmpty();
        desk.publishes("neuf");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, neuf]");
        assertThat(phone.reader().received()).containsExactly("neuf");
        desk.clockStrikes();
        assertThat(desk.heardSince(before)).hasSize(2);
    }

    @Test
    void anAlertThatWaitedIsToldFirst() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("alerte", "Alerte au pont", "culture");
        desk.publishes("neuf");
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "alerte");
        desk.digestComes("digest:matin:2026-11-23", "neuf");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, Alerte au pont, neuf]");
    }

    @Test
    void whoStoppedMeanwhileGetsNothingOfWhatWaited() {
        desk.takes(INES);
        desk.digestComes("digest:matin:2026-11-23", "hier");
        desk.publishes("neuf");
        phone.says("STOP");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void anAnswerOfTheBotThatWasQueuedBeforeTheTakeoverIsNotSentAfterIt() {
        int before = desk.sent();
        phone.says("aide");

        desk.takes(INES);

        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void theSentenceThatTheBotIsBackIsNotSentIfAJournalistIsQuicker() {
        desk.takes(INES);
        int before = desk.sent();
        desk.handsBack(INES);

        desk.takes(PAUL);

        assertThat(desk.heardSince(before)).isEmpty();
        desk.handsBack(PAUL);
        assertThat(desk.heardSince(before)).hasSize(1);
    }

    @Test
    void anAlertToldByTheSecondArticleOfItsStoryIsRememberedByTheStory() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("depeche", "Le pont ferme", "culture");
        desk.publishes("reprise", "Le pont est fermé", "culture");
        desk.tellOneStory("depeche", "reprise");
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "reprise", "depeche");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2);
        assertThat(phone.reader().received()).containsExactly("depeche");
        assertThat(phone.reader().owed()).isEmpty();
    }

    @Test
    void anAlertOfAStoryThatTheReaderHasMetIsNotToldAgain() {
        phone.get(Subscribers.class).save(alerted());
        desk.publishes("depeche", "Le pont ferme", "culture");
        desk.publishes("reprise", "Le pont est fermé", "culture");
        desk.tellOneStory("depeche", "reprise");
        phone.get(Subscribers.class).received(Map.of(Phone.LENA, List.of("depeche")));
        desk.takes(INES);
        int before = desk.sent();
        desk.comes(DeliveryKind.ALERT, "alert:1", "reprise", "depeche");

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).singleElement().asString().startsWith("Ici le robot, de retour");
    }

    @Test
    void aDigestThatWasHeldForDaysIsToldAllTheSame() {
        desk.publishes("hier", "Le pont ferme", "culture");
        desk.takes(INES);
        desk.digestComes("digest:matin:2026-11-23", "hier");
        phone.waits(Duration.ofDays(4));
        phone.says("Alors ?");
        int before = desk.sent();

        desk.handsBack(INES);

        assertThat(desk.heardSince(before)).hasSize(2).last().isEqualTo("[matin, Le pont ferme]");
    }

    @Test
    void aDigestThatWasHeldAtTheVeryMomentOfTheReturnIsOfferedWhenTheReaderIsThere() {
        desk.takes(INES);
        desk.handsBack(INES);
        desk.deliver();
        phone.get(Subscribers.class).waiting(List.of(Phone.LENA), "digest:matin:2026-11-23");
        int before = desk.sent();

        phone.says("merci");

        assertThat(desk.heardSince(before)).last().asString().startsWith("matin n'avait pas pu vous parvenir");
    }

    @Test
    void anEditionThatTheReturningBotHasBroughtIsNotOfferedToo() {
        desk.publishes("neuf");
        desk.somebodySpeaksInThePagesInbox("Bonjour");
        desk.digestComes("digest:matin:2026-11-23", "neuf");
        phone.waits(Duration.ofHours(25));
        desk.clockStrikes();
        int before = desk.sent();

        phone.says("merci");

        assertThat(desk.heardSince(before)).hasSize(3).noneMatch(words -> words.contains("parvenir"));
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
    void afterADayAJournalistMayStillAnswerAndAfterAWeekNobody() {
        phone.says("Parler à la rédaction");
        phone.waits(Duration.ofDays(6));
        assertThat(desk.answers(INES, "Bonjour")).isEqualTo(Outcome.DONE);
        desk.deliver();
        assertThat(desk.channel.sent())
                .last()
                .satisfies(sent -> assertThat(sent.by().rule().name()).isEqualTo("HUMAN_AGENT"));

        phone.waits(Duration.ofDays(1));
        int before = desk.sent();

        assertThat(desk.answers(INES, "Trop tard")).isInstanceOfSatisfying(Outcome.Impossible.class, not -> assertThat(
                        not.reason().name())
                .isEqualTo("HUMAN_TOO_LATE"));
        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void whoAsksToBeForgottenIsForgottenAtTheDeskToo() {
        desk.answers(INES, "Bonjour");
        phone.get(Desk.class).note(Phone.LENA, INES, "à rappeler");
        phone.shares("image");

        phone.get(Forgetting.class).forget(new Inbound.ErasureAsked(desk.source(), "c", "u", List.of("24001")));

        assertThat(desk.thread().version()).isZero();
        assertThat(phone.get(Notes.class).of(Phone.LENA)).isEmpty();
        assertThat(phone.get(Tips.class).of(Phone.LENA)).isEmpty();
    }

    private Subscriber alerted() {
        var reader = phone.reader();
        return new Subscriber(
                reader.id(),
                reader.newsroom(),
                reader.recipient(),
                reader.status(),
                reader.language(),
                reader.zone(),
                reader.topics(),
                reader.subscriptions(),
                Set.of(Purpose.DIGEST, Purpose.ALERT),
                reader.nextDigestAt(),
                reader.windowEnds(),
                reader.received(),
                reader.since(),
                reader.presence(),
                reader.wishes());
    }
}
