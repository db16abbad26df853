package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.delivery.DeliveryService;
import press.kiosque.delivery.Door;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Inbound;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.RecordingChannel;

/** From a shut window to the edition that was waiting. */
class WaitingEditionTest {

    private static final String OCCASION = "digest:matin:2026-11-24";

    private final Phone phone = new Phone(Locale.FRENCH);
    private final RecordingChannel channel = (RecordingChannel) phone.get(Channel.class);
    private final DeliveryService door =
            Door.open(phone.get(MongoDatabase.class), channel, phone.get(Clock.class), phone.get(DeliveryQueue.class));

    @BeforeEach
    void aReaderTakesTheMorningEditionAndThenLeavesForTwoDays() {
        channel.reaches(this::byWindow);
        phone.opens();
        phone.tapsPayload("FOLLOW:sport", "Sport");
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");
        phone.waits(Duration.ofHours(47));
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void whoComesBackIsOfferedTheEditionAndGetsItMadeAnew() {
        door.deliver(digest("hier"));
        phone.publishes("neuf", "neuf", "sport");

        phone.says("merci");

        assertThat(row().outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(row().reason()).isEqualTo("WINDOW_SHUT");
        assertThat(phone.hears()).startsWith("matin n'avait pas pu vous parvenir");
        phone.taps("La recevoir");
        assertThat(phone.sees()).containsExactly("matin", "neuf");
        door.deliver(phone.batches().get(phone.batches().size() - 1));
        assertThat(channel.sent()).hasSize(1);
        assertThat(phone.reader().received()).containsExactly("neuf");
    }

    @Test
    void theOfferIsMadeOnce() {
        door.deliver(digest("hier"));

        phone.says("merci");
        phone.says("merci");

        assertThat(phone.hears()).doesNotContain("parvenir");
    }

    @Test
    void anActThatComesTooLateToBeAnsweredUsesUpNoOffer() {
        Inbound.Source source = phone.source();
        door.deliver(digest("hier"));
        phone.waits(Duration.ofHours(25));

        phone.send(new Inbound.Said(source, "merci", null));

        assertThat(phone.reader().presence().waiting()).isEqualTo(OCCASION);
    }

    @Test
    void aReactionIsEnoughToBeOfferedIt() {
        door.deliver(digest("hier"));

        phone.takesReactionBack();
        int before = phone.batches().size();
        phone.reacts("❤");

        assertThat(phone.batches()).hasSize(before + 1);
        assertThat(phone.hears()).contains("parvenir");
    }

    @Test
    void aYesIsEnoughToHaveIt() {
        door.deliver(digest("hier"));
        phone.publishes("neuf", "neuf", "sport");
        phone.says("merci");

        phone.says("oui");

        assertThat(phone.sees()).containsExactly("matin", "neuf");
    }

    @Test
    void whereNothingIsNewTheReaderIsToldSo() {
        door.deliver(digest("hier"));
        phone.says("merci");

        phone.taps("La recevoir");

        assertThat(phone.hears()).endsWith("vous êtes à jour.");
    }

    @Test
    void whoStopsIsOfferedNothing() {
        door.deliver(digest("hier"));

        phone.says("stop");
        phone.says("merci");

        assertThat(phone.batches().stream()
                        .flatMap(batch -> batch.parcels().stream())
                        .map(parcel -> parcel.message().toString()))
                .noneMatch(message -> message.contains("parvenir"));
    }

    @Test
    void whoWasReachedIsOfferedNothing() {
        phone.says("bonjour");
        door.deliver(digest("hier"));

        phone.says("merci");

        assertThat(phone.hears()).doesNotContain("parvenir");
    }

    private Reach byWindow(Addressee reader) {
        return reader.windowEnds() != null && phone.now().isBefore(reader.windowEnds())
                ? new Reach.By(Reach.Rule.OPEN_WINDOW)
                : new Reach.Not(Reach.Reason.WINDOW_SHUT);
    }

    private static DeliveryBatch digest(String words) {
        var parcel = new Parcel(Phone.LENA, new Message.Text(words, List.of(), List.of()), List.of(words));
        return new DeliveryBatch("le-kiosque", OCCASION, DeliveryKind.DIGEST, null, List.of(parcel));
    }

    private Delivery row() {
        return Door.ledger(phone.get(MongoDatabase.class))
                .find(List.of(Delivery.id(OCCASION, Phone.LENA, 1)))
                .get(0);
    }
}
