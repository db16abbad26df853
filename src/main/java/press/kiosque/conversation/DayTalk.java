package press.kiosque.conversation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.WishBook;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.DaysMeant;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.ScheduleWords;
import press.kiosque.understanding.Turn;

/** On which days digests come. */
@Component
class DayTalk implements Talk {

    private final EditionHours editions;
    private final HourOffer hours;
    private final TopicOffer topics;
    private final WishBook wishes;
    private final Phrases phrases;

    DayTalk(EditionHours editions, HourOffer hours, TopicOffer topics, WishBook wishes, Phrases phrases) {
        this.editions = editions;
        this.hours = hours;
        this.topics = topics;
        this.wishes = wishes;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.DAYS, Act.DAYS_ADD, Act.DAYS_DROP, Act.DAYS_ASK);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (!turn.active()) {
            KeptHours before = KeptHours.of(turn);
            KeptHours kept = intent.about().isEmpty() ? before : before.with(intent);
            if (topics.isNeeded(turn)) {
                return List.of(topics.missing(turn, kept));
            }
            boolean asks = intent.about().isEmpty() && before.daysOfAll().isEmpty();
            return List.of(asks ? say(turn, "FIRST", Set.of()) : hours.keep(turn, kept));
        }
        Set<DayOfWeek> named = ScheduleWords.days(intent.about());
        if (named.isEmpty()) {
            return List.of(say(turn, "ASKED", named));
        }
        return List.of(
                switch (intent.act()) {
                    case DAYS_ADD -> add(turn, named);
                    case DAYS_DROP -> drop(turn, named);
                    case DAYS_ASK -> tell(turn, named);
                    default -> only(turn, named);
                });
    }

    private Answer only(Turn turn, Set<DayOfWeek> wished) {
        List<Subscription> taken = turn.reader().subscriptions();
        List<Subscription> then = taken.stream()
                .filter(one -> !Collections.disjoint(one.days(), wished))
                .toList();
        List<Subscription> changed = (then.isEmpty() ? taken : then)
                .stream()
                        .map(one -> new Subscription(one.edition(), one.hour(), common(turn, one, wished)))
                        .toList();
        boolean never = changed.stream().noneMatch(one -> wished.containsAll(one.days()));
        return never ? say(turn, "NEVER", wished) : take(turn, changed);
    }

    /** What comes on most days comes on these too. */
    private Answer add(Turn turn, Set<DayOfWeek> wished) {
        List<Subscription> taken = turn.reader().subscriptions();
        Set<DayOfWeek> most =
                taken.stream().map(Subscription::days).max(comparing(Set::size)).orElse(Set.of());
        EnumSet<DayOfWeek> missing = EnumSet.copyOf(wished);
        missing.removeAll(covered(taken));
        if (missing.isEmpty()) {
            return tell(turn, wished);
        }
        List<Subscription> changed = taken.stream()
                .map(one -> one.days().equals(most) ? with(turn, one, missing) : one)
                .toList();
        return changed.equals(taken) ? say(turn, "NEVER", wished) : take(turn, changed);
    }

    private Subscription with(Turn turn, Subscription one, Set<DayOfWeek> more) {
        EnumSet<DayOfWeek> days = EnumSet.copyOf(one.days());
        days.addAll(more);
        return new Subscription(one.edition(), one.hour(), common(turn, one, days));
    }

    private Answer drop(Turn turn, Set<DayOfWeek> dropped) {
        List<Subscription> taken = turn.reader().subscriptions();
        if (Collections.disjoint(covered(taken), dropped)) {
            return tell(turn, dropped);
        }
        List<Subscription> left = ScheduleWords.without(taken, dropped);
        return left.isEmpty() ? say(turn, "LAST", dropped) : take(turn, left);
    }

    /** Whether something comes on these days. */
    private Answer tell(Turn turn, Set<DayOfWeek> asked) {
        Set<DayOfWeek> covered = covered(turn.reader().subscriptions());
        boolean none = Collections.disjoint(covered, asked);
        return say(turn, covered.containsAll(asked) ? "YES" : none ? "NO" : "SOME", asked);
    }

    private static Set<DayOfWeek> covered(List<Subscription> taken) {
        return taken.stream().flatMap(one -> one.days().stream()).collect(toSet());
    }

    private Set<DayOfWeek> common(Turn turn, Subscription one, Set<DayOfWeek> wished) {
        return editions.of(turn.newsroom(), one.edition())
                .map(edition -> ScheduleTalk.days(edition, wished))
                .orElse(wished);
    }

    private Answer say(Turn turn, String step, Set<DayOfWeek> days) {
        return phrases.say(
                turn,
                Saying.DAYS,
                Map.of(
                        "step", step,
                        "add", payload(Act.DAYS_ADD, days),
                        "drop", payload(Act.DAYS_DROP, days)));
    }

    private static String payload(Act act, Set<DayOfWeek> days) {
        return Payload.of(act, String.join(",", DaysMeant.of(act, days).about()));
    }

    private Answer take(Turn turn, List<Subscription> wanted) {
        return phrases.say(
                turn.with(wishes.take(turn.reader().id(), wanted, turn.now())),
                Saying.CONFIRMED,
                Map.of("first", false));
    }
}
