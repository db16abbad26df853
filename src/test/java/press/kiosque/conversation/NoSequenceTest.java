package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.conversation.Newsdesk.INES;
import static press.kiosque.conversation.Newsdesk.PAUL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Subscriber;

/** What must hold whatever happens in whatever order. */
class NoSequenceTest {

    private static final int SEQUENCES = 20_000;
    private static final int STEPS = 30;
    private static final int EVENTS = 400;

    private static final ConversationSettings SETTINGS = new ConversationSettings(
            Duration.ofHours(24),
            List.of(),
            Map.of(),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofMinutes(1));

    @Test
    void noSequenceOfStepsLosesWordsOrTakesAThreadFromWhoIsThere() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Steps(seed).walk();
        }
    }

    /** A walk through the states of one thread, with what must be true beside it. */
    private static final class Steps {

        private final int seed;
        private final Random random;
        private Takeover thread = Takeover.untouched("le-kiosque/24001");
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");
        private boolean unanswered;

        Steps(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void walk() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(40)));
                Takeover before = thread;
                String did = step();
                check(before, did);
            }
        }

        private String step() {
            String editor = random.nextBoolean() ? "ines" : "paul";
            switch (random.nextInt(9)) {
                case 0 -> {
                    thread = thread.asked(now);
                    unanswered = true;
                    return "asked";
                }
                case 1 -> {
                    thread = thread.heard(now);
                    unanswered = true;
                    return "heard";
                }
                case 2, 3 -> {
                    if (!thread.isClosedTo(editor, now)) {
                        thread = thread.taken(editor, now, SETTINGS.humanLease());
                    }
                    return "taken by " + editor;
                }
                case 4 -> {
                    if (thread.isOwnedBy(editor)) {
                        thread = thread.answered(now);
                        unanswered = false;
                    }
                    return "answered by " + editor;
                }
                case 5 -> {
                    thread = thread.elsewhere("9", now, SETTINGS.humanLease());
                    return "elsewhere";
                }
                case 6 -> {
                    thread = thread.passedBack(now);
                    return "passed back";
                }
                case 7 -> {
                    thread = now.isBefore(thread.idleAt(SETTINGS)) ? thread : thread.returned(now);
                    return "clock";
                }
                default -> {
                    if (thread.isReturnDue()) {
                        thread = thread.told(thread.turn());
                    }
                    return "told";
                }
            }
        }

        private void check(Takeover before, String did) {
            assertThat(thread.waiting() != null)
                    .as("seed %s: words wait after %s", seed, did)
                    .isEqualTo(unanswered);
            if (before.state() == State.HUMAN
                    && now.isBefore(before.turn().leaseUntil())
                    && thread.state() == State.HUMAN) {
                assertThat(thread.turn().owner())
                        .as("seed %s: owner after %s", seed, did)
                        .isEqualTo(before.turn().owner());
            }
            if (before.isHeld() && !thread.isHeld()) {
                assertThat(thread.returnUntold())
                        .as("seed %s: return told after %s", seed, did)
                        .isTrue();
            }
        }
    }

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

    /** Notes what the bot says although a person speaks, but for the one thing that it owes. */
    private static SendResult watched(Newsdesk desk, Outgoing outgoing, List<String> spoken) {
        boolean farewell = outgoing.message().toString().contains("C'est arrêté");
        if (outgoing.speech() != Speech.HUMAN && desk.thread().isHeld() && !farewell) {
            spoken.add(desk.state() + ": " + outgoing.id());
        }
        return RecordingChannel.accepted(outgoing);
    }

    private static void happens(Newsdesk desk, Random random, int event, List<String> written) {
        Editor editor = random.nextBoolean() ? INES : PAUL;
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
