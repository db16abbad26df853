package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;
import static press.kiosque.inbox.Newsdesk.PAUL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.Colleague;
import press.kiosque.subscriber.Subscriber;

/** What must hold whatever happens in whatever order. */
class NoSequenceTest {

    private static final int EVENTS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noSequenceOfEventsSendsAWordOfTheBotWhileAPersonSpeaksOrLosesWhatTheReaderWrote(int seed) {
        try (var desk = new Newsdesk()) {
            var random = new Random(seed);
            var spoken = new ArrayList<String>();
            var written = new ArrayList<String>();
            desk.channel.answers(outgoing -> watched(desk, outgoing, spoken));
            for (int event = 0; event < EVENTS; event++) {
                happens(desk, random, event, written);
            }
            desk.deliver();

            assertThat(spoken).isEmpty();
            assertThat(desk.phone.get(Transcript.class).of(Phone.LENA))
                    .filteredOn(line -> line.kind().equals("said"))
                    .extracting(TranscriptLine::text)
                    .containsAll(written);
            everythingOwedIsMadeGoodInTheEnd(desk);
        }
    }

    /** Notes what the bot says although a person speaks, but for what it owes: that it has stopped, or goes on after all. */
    private static SendResult watched(Newsdesk desk, Outgoing outgoing, List<String> spoken) {
        String said = outgoing.message().toString();
        boolean owed = said.contains("C'est arrêté") || said.contains("par la voix de son robot");
        if (outgoing.speech() != Speech.HUMAN && desk.thread().isHeld() && !owed) {
            spoken.add(desk.state() + ": " + outgoing.id());
        }
        return RecordingChannel.accepted(outgoing);
    }

    private static void happens(Newsdesk desk, Random random, int event, List<String> written) {
        Colleague editor = random.nextBoolean() ? INES : PAUL;
        Phone phone = desk.phone;
        switch (random.nextInt(18)) {
            case 0 -> phone.says("Parler à la rédaction");
            case 1, 2 -> {
                written.add("mot " + event);
                phone.says("mot " + event);
            }
            case 3 -> phone.tapsPayload("TOP", "À la une");
            case 4 -> phone.tapsPayload("BOT", "Retour au robot");
            case 5 -> phone.says("stop");
            case 6 -> phone.says("start");
            case 7, 8 -> desk.takes(editor);
            case 9 -> desk.answers(editor, "réponse " + event);
            case 10 -> desk.handsBack(editor);
            case 11 -> desk.somebodySpeaksInThePagesInbox("ailleurs " + event);
            case 12 -> desk.threadComesBack();
            case 13 -> {
                written.add("entendu " + event);
                desk.overhears("entendu " + event);
            }
            case 14 -> {
                desk.publishes("a" + event);
                desk.digestComes("digest:matin:" + event, "a" + event);
            }
            case 15 -> phone.waits(Duration.ofMinutes(random.nextInt(90)));
            case 16 -> desk.clockStrikes();
            default -> desk.deliver();
        }
    }

    private static void everythingOwedIsMadeGoodInTheEnd(Newsdesk desk) {
        desk.phone.waits(Duration.ofHours(25));
        desk.clockStrikes();
        desk.phone.says("bonjour");
        desk.deliver();
        desk.clockStrikes();
        desk.deliver();

        assertThat(desk.state()).isEqualTo(State.BOT);
        assertThat(desk.thread().returnUntold()).isFalse();
        Subscriber reader = desk.phone.reader();
        assertThat(desk.withheldFromReader())
                .allMatch(story ->
                        reader.received().contains(story) || reader.owed().contains(story));
    }
}
