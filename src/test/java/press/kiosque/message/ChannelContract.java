package press.kiosque.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.QuickReply;

/** What every channel must keep. A new channel is trusted once a test that extends this one passes. */
public abstract class ChannelContract {

    protected static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    private static final QuickReply MORE = new QuickReply("Plus", "MORE");

    /** The channel under test, connected for the newsroom {@code le-kiosque}. */
    protected abstract Channel channel();

    /** Ids of the deliveries that arrived at the other end, in no particular order. */
    protected abstract List<String> arrived();

    /** From now on the other end is not there. */
    protected abstract void breakDown();

    /** From now on the other end does this with what it is given. */
    protected abstract void behaves(Behaviour behaviour);

    /** How the other end may behave. */
    public enum Behaviour {
        /** It will never take such a message. */
        REFUSES,
        /** It cannot reach the reader. */
        MISSES_THE_READER,
        /** It takes the message, but its answer never comes. */
        IS_SILENT,
        /** It is too busy now. */
        PUTS_OFF,
        /** It does not let the newsroom speak. */
        SHUTS_OUT
    }

    @Test
    void theChannelHasAName() {
        assertThat(channel().name()).isNotBlank();
    }

    @Test
    void wordsAreTakenAndArriveUnderTheirId() {
        Outgoing words = to("24001", new Message.Text("Bonjour !", List.of(), List.of(MORE)));

        SendResult result = send(words);

        assertThat(result)
                .isInstanceOfSatisfying(SendResult.Accepted.class, accepted -> assertThat(accepted.messageId())
                        .isNotBlank());
        assertThat(arrived()).containsExactly(words.id());
    }

    @Test
    void wordsWithButtonsAreTaken() {
        var buttons = List.of(new Button("Lire", "https://kiosque.example/1", null), new Button("Stop", null, "STOP"));

        assertThat(send(to("24001", new Message.Text("Bonjour !", buttons, List.of()))))
                .isInstanceOf(SendResult.Accepted.class);
    }

    @Test
    void cardsAreTaken() {
        var card = new Card(
                "Un titre", "Un chapeau", "https://kiosque.example/1.jpg", "https://kiosque.example/1", List.of());

        assertThat(send(to("24001", new Message.Cards(List.of(card, card), List.of(MORE)))))
                .isInstanceOf(SendResult.Accepted.class);
    }

    @Test
    void manyMessagesMayBeUnderWayAtOnceAndEachHasItsOwnId() {
        List<CompletableFuture<SendResult>> underWay = IntStream.range(0, 200)
                .mapToObj(i -> channel().send(to("reader-" + i, words())))
                .toList();

        List<SendResult> results =
                underWay.stream().map(CompletableFuture::join).toList();

        assertThat(results).hasOnlyElementsOfType(SendResult.Accepted.class).doesNotHaveDuplicates();
        assertThat(arrived()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aBreakdownIsAnOutcomeAndNotAnException() {
        breakDown();

        CompletableFuture<SendResult> result = channel().send(to("24001", words()));

        assertThat(result.orTimeout(20, TimeUnit.SECONDS))
                .succeedsWithin(Duration.ofSeconds(20))
                .isInstanceOfAny(SendResult.Unknown.class, SendResult.RetryAfter.class);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES, Refused",
        "MISSES_THE_READER, Unreachable",
        "IS_SILENT, Unknown",
        "PUTS_OFF, RetryAfter",
        "SHUTS_OUT, PageStopped"
    })
    void whateverTheOtherEndDoesIsAnOutcome(Behaviour behaviour, String outcome) {
        behaves(behaviour);

        SendResult result = send(to("24001", words()));

        assertThat(result.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void whatIsPutOffNamesADelay() {
        behaves(Behaviour.PUTS_OFF);

        assertThat(send(to("24001", words())))
                .isInstanceOfSatisfying(SendResult.RetryAfter.class, later -> assertThat(later.delay())
                        .isPositive());
    }

    @Test
    void whatIsSentOneAfterTheOtherArrivesInThisOrder() {
        List<Outgoing> sent =
                IntStream.range(0, 20).mapToObj(i -> to("reader-" + i, words())).toList();

        sent.forEach(this::send);

        assertThat(arrived())
                .containsExactlyElementsOf(sent.stream().map(Outgoing::id).toList());
    }

    @Test
    void severalThreadsMaySendAtOnce() {
        List<SendResult> results = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> send(to("reader-" + i, words())))
                .toList();

        assertThat(results).hasOnlyElementsOfType(SendResult.Accepted.class).doesNotHaveDuplicates();
        assertThat(arrived()).hasSize(64).doesNotHaveDuplicates();
    }

    @Test
    void whoWroteAMomentAgoCanBeReached() {
        assertThat(channel().reach(addressee("24001"), Speech.UNASKED, NOW)).isInstanceOf(Reach.By.class);
    }

    @Test
    void askingWhoCanBeReachedSendsNothing() {
        channel().reach(addressee("24001"), Speech.UNASKED, NOW);

        assertThat(arrived()).isEmpty();
    }

    private SendResult send(Outgoing outgoing) {
        return channel().send(outgoing).join();
    }

    private static Message words() {
        return new Message.Text("Bonjour !", List.of(), List.of());
    }

    private static Outgoing to(String reader, Message message) {
        return new Outgoing(
                "digest|le-kiosque/" + reader,
                addressee(reader),
                Speech.UNASKED,
                new Reach.By(Reach.Rule.OPEN_WINDOW),
                message);
    }

    private static Addressee addressee(String reader) {
        return new Addressee("le-kiosque", reader, NOW.plus(Duration.ofHours(24)), NOW, List.of());
    }
}
