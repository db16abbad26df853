package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber.Status;

/** Threads in which somebody else speaks, and what readers change or permit besides talking. */
class BystanderTest {

    private final Phone phone = new Phone(Locale.FRENCH);

    @BeforeEach
    void subscribed() {
        phone.opens();
        phone.tapsPayload("FOLLOW:sport", "Sport");
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void whatIsOverheardIsWrittenDownAndNotAnswered() {
        int before = phone.batches().size();

        overhear(new Inbound.Said(phone.source(), "Une question pour la rédaction", null));

        assertThat(phone.batches()).hasSize(before);
        assertThat(phone.transcript()).last().isEqualTo("IN said");
        assertThat(phone.reader().windowEnds()).isAfter(phone.now());
    }

    @Test
    void aStopCountsThereTooAndInSilence() {
        int before = phone.batches().size();

        overhear(new Inbound.Said(phone.source(), "STOP", null));

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.batches()).hasSize(before);
    }

    @Test
    void whatSomebodyElseSaysInThePagesNameIsPartOfTheThread() {
        phone.get(Bystander.class)
                .receive(new Inbound.OtherSpoke(phone.source(), "m_9", "263902037430900", "Ici la rédaction"));

        assertThat(phone.transcript()).last().isEqualTo("OUT other");
        assertThat(lastLine().text()).isEqualTo("Ici la rédaction");
    }

    @Test
    void aStopWhileSomebodyElseSpeaksCanBeTakenBackByTheTapThatWeOffered() {
        phone.get(Bystander.class)
                .receive(new Inbound.OtherSpoke(
                        source(phone.source(), ":other"), "m_9", "263902037430900", "Ici la rédaction"));
        phone.says("stop");
        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);

        phone.taps("Reprendre");

        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(phone.hears()).contains("par la voix de son robot");
        assertThat(phone.batches()).last().extracting(DeliveryBatch::kind).isEqualTo(DeliveryKind.FAREWELL);
    }

    @Test
    void aThreadThatMovesIsNoReasonToSpeak() {
        int before = phone.batches().size();

        phone.get(Bystander.class).receive(new Inbound.ThreadMoved(phone.source(), true, false, "263902037430900"));

        assertThat(phone.batches()).hasSize(before);
    }

    @Test
    void changedWordsAreChangedInTheTranscriptAndNotAnswered() {
        Inbound.Source said = phone.source();
        phone.send(new Inbound.Said(said, "spotr", null));
        int before = phone.batches().size();

        phone.send(new Inbound.Edited(source(said, ":edit:1"), said.id(), "sport"));

        assertThat(phone.batches()).hasSize(before);
        assertThat(textOf(said.id())).isEqualTo("sport");
    }

    @Test
    void wordsChangedIntoStopStop() {
        Inbound.Source said = phone.source();
        phone.send(new Inbound.Said(said, "stpo", null));

        phone.send(new Inbound.Edited(source(said, ":edit:1"), said.id(), "stop"));

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void wordsTakenBackAreKeptNoLonger() {
        Inbound.Source said = phone.source();
        phone.send(new Inbound.Said(said, "mon adresse est rue des Lilas", null));

        phone.send(new Inbound.Retracted(source(said, ":deleted"), said.id()));

        assertThat(textOf(said.id())).isNull();
    }

    @Test
    void whatWasChangedAndThenTakenBackIsKeptNoLongerEither() {
        Inbound.Source said = phone.source();
        Inbound.Source first = source(said, ":edit:1");
        Inbound.Source second = source(said, ":edit:2");
        phone.send(new Inbound.Said(said, "mon adresse", null));
        phone.send(new Inbound.Edited(first, said.id(), "mon adresse est rue des Lilas"));
        phone.send(new Inbound.Edited(second, said.id(), "mon adresse est ailleurs"));
        assertThat(textOf(first.id())).isNull();
        assertThat(textOf(second.id())).isEqualTo("mon adresse est ailleurs");

        phone.send(new Inbound.Retracted(source(said, ":deleted"), said.id()));

        assertThat(textOf(second.id())).isNull();
    }

    @Test
    void aPermissionForOneMessageIsKeptOnce() {
        var permitted = new Inbound.OncePermitted(phone.source(), "story:9", "otn_1");

        phone.send(permitted);
        phone.send(permitted);

        assertThat(phone.reader().presence().permissions()).hasSize(1);
        assertThat(phone.reader().presence().permissions().get(0).isFor("story:9:2026-11-22"))
                .isTrue();
    }

    @Test
    void stoppingTheChannelsOwnNotificationsStopsEverything() {
        phone.send(new Inbound.NotificationsSet(phone.source(), "MM:daily", Inbound.NotificationsSet.Setting.STOPPED));

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.consents()).last().satisfies(consent -> assertThat(consent.words())
                .isEqualTo("STOPPED MM:daily"));
    }

    private void overhear(Inbound.FromReader event) {
        phone.get(Bystander.class).receive(new Inbound.Overheard(event.source(), event));
    }

    private static Inbound.Source source(Inbound.Source of, String more) {
        return new Inbound.Source(of.id() + more, of.newsroom(), of.recipient(), of.at());
    }

    private @Nullable String textOf(String id) {
        return phone.get(Transcript.class).of(Phone.LENA).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private TranscriptLine lastLine() {
        return phone.get(Transcript.class).of(Phone.LENA).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
