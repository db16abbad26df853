package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static press.kiosque.inbox.Newsdesk.INES;
import static press.kiosque.inbox.Newsdesk.PAGE_INBOX;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.conversation.Forgetting;
import press.kiosque.conversation.Notes;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.conversation.Tips;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

/** A journalist in the thread: how it begins, and who is silent. */
class TakeoverTest {

    private final Newsdesk desk = new Newsdesk();

    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
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
    void wordsThatWereOnTheirWayWhenThePageWasMadeStillWait() {
        desk.answers(INES, "Bonjour");
        Instant said = desk.source().at();
        desk.answers(INES, "Autre chose ?");
        Instant seen = phone.get(ThreadViews.class)
                .of(Phone.LENA, Locale.FRENCH)
                .orElseThrow()
                .seen();
        phone.send(new Inbound.Said(new Inbound.Source("m_late", "le-kiosque", "24001", said), "Oui, une", null));

        phone.get(Desk.class).handBack(Phone.LENA, INES, seen);

        assertThat(desk.thread().waiting()).isNotNull();
    }

    @Test
    void whatThePageShowsIsSeen() {
        phone.says("Parler à la rédaction");
        phone.says("Le pont est-il ouvert ?");
        Instant seen = phone.get(ThreadViews.class)
                .of(Phone.LENA, Locale.FRENCH)
                .orElseThrow()
                .seen();

        phone.get(Desk.class).handBack(Phone.LENA, INES, seen);

        assertThat(desk.thread().waiting()).isNull();
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
    void aPassEventDoesNotTakeTheThreadFromAJournalist() {
        desk.takes(INES);

        desk.threadComesBack();

        assertThat(desk.thread().isOwnedBy("ines")).isTrue();
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
    void anAnswerOfTheBotThatWasQueuedBeforeTheTakeoverIsNotSentAfterIt() {
        int before = desk.sent();
        phone.says("aide");

        desk.takes(INES);

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

    @Test
    void nothingIsWrittenOfWhoeverWasErasedWhileThePageWasOpen() {
        var pages = new DeskAdminController(
                phone.get(Subscribers.class),
                phone.get(Desk.class),
                phone.get(JournalistAnswers.class),
                phone.get(CannedAnswers.class),
                mock(Colleagues.class),
                mock(DeskFlash.class));
        assertThat(pages.thread("le-kiosque", "24001").reader()).isEqualTo(Phone.LENA);

        phone.get(Forgetting.class).forget(List.of(Phone.LENA));

        assertThatThrownBy(() -> pages.thread("le-kiosque", "24001")).isInstanceOf(ResponseStatusException.class);
    }
}
