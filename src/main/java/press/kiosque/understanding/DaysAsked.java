package press.kiosque.understanding;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.ScheduleWords.Wished;

/** Understands hours of some days alone: that which answers our question for them, and that which is wanted on others too. */
final class DaysAsked {

    private static final Set<Act> DAYS = Set.of(Act.DAYS, Act.DAYS_ADD, Act.DAYS_ASK);
    private static final Set<Act> DROPPED_OR_KEPT = Set.of(Act.DAYS, Act.DAYS_DROP);
    private static final Set<String> OTHER_QUESTIONS = Set.of(Saying.QUIET, Saying.MOST, Saying.ALERTS);
    private static final WordPattern SAME =
            WordPattern.compile("\\b(?:pareil|idem|meme chose|same|likewise|too|aussi)\\b");

    private DaysAsked() {}

    /** The same intent, on the days that we asked about; these stand in what we offered. */
    static Intent with(Intent intent, Dialogue before) {
        LocalTime hour = intent.hour();
        return hour == null || intent.act() != Act.HOUR || !before.isAt(Saying.HOURS_ON)
                ? intent
                : before.offered(Act.SCHEDULE_ON)
                        .flatMap(offer -> offer.subject().stream())
                        .findFirst()
                        .map(offered -> Payload.onDays(
                                new Wished(hour, Wished.read(offered).days())))
                        .orElse(intent);
    }

    /** Days alone are no answer to other questions of ours, and change no edition there. */
    static Intent beside(Intent intent, Dialogue before) {
        boolean other =
                before.question().isPresent() && OTHER_QUESTIONS.stream().anyMatch(before::isAt);
        return other && DROPPED_OR_KEPT.contains(intent.act()) ? Intent.of(Act.DAYS_ASK, intent.about()) : intent;
    }

    /** What was just wanted for other days is wanted for these too. */
    static Intent alike(Intent intent, Folded words, Turn turn) {
        Optional<Former> former = turn.former().filter(Former::last);
        if (!DAYS.contains(intent.act())
                || former.isEmpty()
                || !turn.before().isAt(Saying.CONFIRMED)
                || !SAME.isIn(words.text())) {
            return intent;
        }
        List<Subscription> before = former.get().chosen().subscriptions();
        List<Subscription> fresh = turn.reader().subscriptions().stream()
                .filter(now -> before.stream().noneMatch(one -> one.hour().equals(now.hour())))
                .toList();
        return before.isEmpty() || fresh.size() != 1 ? intent : also(fresh.get(0), ScheduleWords.days(intent.about()));
    }

    private static Intent also(Subscription taken, Set<DayOfWeek> days) {
        Set<DayOfWeek> both =
                Stream.concat(taken.days().stream(), days.stream()).collect(Collectors.toUnmodifiableSet());
        return Payload.onDays(new Wished(taken.hour(), both));
    }
}
