package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.TimeOfDay;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.WishBook;
import press.kiosque.subscriber.Wishes.QuietHours;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.QuietWords;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;
import press.kiosque.understanding.WishWords;

/** Hours in which nothing comes unasked, and whether breaking news may come all the same. */
@Component
class QuietTalk implements Talk {

    private final WishBook wishes;
    private final TimePhrases times;
    private final Phrases phrases;

    QuietTalk(WishBook wishes, TimePhrases times, Phrases phrases) {
        this.wishes = wishes;
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.QUIET, Act.QUIET_BREAK);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String wished = intent.subject().orElse("");
        String id = turn.reader().id();
        if (intent.act() == Act.QUIET_BREAK && wished.equals(QuietWords.ASKED)) {
            return List.of(askWhetherToBreak(turn));
        }
        if (intent.act() == Act.QUIET_BREAK) {
            return List.of(set(turn, wishes.breakQuiet(id, wished.equals("YES"))));
        }
        if (wished.equals(WishWords.NONE)) {
            return List.of(say(turn.with(wishes.quiet(id, null, turn.now())), "OFF"));
        }
        return List.of(hours(wished)
                .map(hours -> set(turn, wishes.quiet(id, hours, turn.now())))
                .orElseGet(() -> say(turn, "ASKED")));
    }

    private static Optional<QuietHours> hours(String written) {
        String[] parts = written.split("-", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new QuietHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Answer set(Turn turn, Subscriber changed) {
        return say(turn.with(changed), "SET");
    }

    private Answer askWhetherToBreak(Turn turn) {
        boolean breaking = turn.reader().wishes().breakQuiet();
        return phrases.say(
                turn,
                "quiet-break",
                Map.of(
                        "quiet",
                        quiet(turn, times),
                        "alerted",
                        !turn.alertTopics().isEmpty(),
                        "breaking",
                        breaking));
    }

    private Answer say(Turn turn, String step) {
        return phrases.say(
                turn,
                Saying.QUIET,
                Map.of(
                        "step",
                        step,
                        "quiet",
                        quiet(turn, times),
                        "delayed",
                        delayed(turn),
                        "breaking",
                        turn.reader().wishes().breakQuiet(),
                        "alerted",
                        !turn.alertTopics().isEmpty()));
    }

    /** The hours of digests that are quiet, so that they come later. */
    private static String delayed(Turn turn) {
        QuietHours quiet = turn.reader().wishes().quiet();
        return quiet == null || !turn.active()
                ? ""
                : turn.reader().subscriptions().stream()
                        .map(Subscription::hour)
                        .filter(quiet::hold)
                        .distinct()
                        .sorted()
                        .map(hour -> TimeOfDay.in(hour, turn.language()))
                        .collect(joining(", "));
    }

    /** The quiet hours in words; empty if there are none. */
    static String quiet(Turn turn, TimePhrases times) {
        QuietHours quiet = turn.reader().wishes().quiet();
        return quiet == null ? "" : times.span(quiet.from(), quiet.to(), turn.language());
    }
}
