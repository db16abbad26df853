package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Takeover.State;

/** What must hold of a thread's states whatever happens in whatever order. */
class TakeoverStepsTest {

    private static final int SEQUENCES = 20_000;
    private static final int STEPS = 30;

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
}
