package press.kiosque.conversation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.WishBook;

/** Nothing unasked until a moment, and then everything as before. */
@Component
class PauseTalk implements Talk {

    static final String TEMPLATE = "pause";

    private static final Duration LONGEST = Duration.ofDays(367);

    private final WishBook wishes;
    private final TimePhrases times;
    private final Phrases phrases;

    PauseTalk(WishBook wishes, TimePhrases times, Phrases phrases) {
        this.wishes = wishes;
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.PAUSE, Act.RESUME);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String id = turn.reader().id();
        if (intent.act() == Act.RESUME) {
            return List.of(say(turn.with(wishes.pause(id, null)), "RESUMED"));
        }
        return List.of(intent.subject()
                .flatMap(text -> until(turn, text))
                .map(until -> say(turn.with(wishes.pause(id, until)), "SET"))
                .orElseGet(() -> say(turn, "ASKED")));
    }

    /** A moment, or a number of days from the day on which it was tapped. */
    private static Optional<Instant> until(Turn turn, String text) {
        try {
            Instant until = text.matches("\\d{1,3}") ? inDays(turn, Integer.parseInt(text)) : Instant.parse(text);
            return until.isAfter(turn.now()) && until.isBefore(turn.now().plus(LONGEST))
                    ? Optional.of(until)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant inDays(Turn turn, int days) {
        LocalDate today = turn.at().atZone(turn.reader().zone()).toLocalDate();
        return today.plusDays(days).atStartOfDay(turn.reader().zone()).toInstant();
    }

    private Answer say(Turn turn, String step) {
        return phrases.say(turn, TEMPLATE, Map.of("step", step, "paused", paused(turn, times)));
    }

    /** Until when nothing comes, in words; empty if nothing is paused. */
    static String paused(Turn turn, TimePhrases times) {
        Instant until = turn.reader().wishes().pausedUntil();
        return until == null || !turn.reader().wishes().paused(turn.now())
                ? ""
                : times.until(
                        until.atZone(turn.reader().zone()),
                        turn.now().atZone(turn.reader().zone()),
                        turn.language());
    }
}
