package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.WishBook;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.PartOfDay;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.ScheduleWords;
import press.kiosque.understanding.ScheduleWords.Wished;
import press.kiosque.understanding.Turn;

/** Several hours a day. */
@Component
class ScheduleTalk implements Talk {

    /** More hours a day than this nobody wants. */
    private static final int MOST = 6;

    private static final Map<String, Boolean> NOT_THE_FIRST = Map.of("first", false);

    /** By these a reader may subscribe. */
    private static final Set<Act> AT_FIRST = Set.of(Act.SCHEDULE, Act.SCHEDULE_ON);

    private final EditionHours editions;
    private final HourOffer hours;
    private final TopicOffer topics;
    private final Agreement agreement;
    private final WishBook wishes;
    private final Phrases phrases;

    ScheduleTalk(
            EditionHours editions,
            HourOffer hours,
            TopicOffer topics,
            Agreement agreement,
            WishBook wishes,
            Phrases phrases) {
        this.editions = editions;
        this.hours = hours;
        this.topics = topics;
        this.agreement = agreement;
        this.wishes = wishes;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(
                Act.HOURS_MORE,
                Act.HOUR_ADD,
                Act.HOUR_DROP,
                Act.SCHEDULE,
                Act.SCHEDULE_ADD,
                Act.SCHEDULE_ON,
                Act.HOUR_MOVE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        KeptHours kept = KeptHours.of(turn).with(intent);
        if (topics.isNeeded(turn)) {
            return List.of(topics.missing(turn, kept));
        }
        boolean agrees = turn.before().isAt(Saying.HOURS) && AT_FIRST.contains(intent.act());
        if (!turn.active() && intent.act() == Act.HOURS_MORE) {
            return List.of(hours.keep(turn, hours.proposed(turn, intent.about())));
        }
        if (!turn.active() && !agrees) {
            return List.of(hours.keep(turn, kept));
        }
        return List.of(
                switch (intent.act()) {
                    case HOUR_ADD -> add(turn, intent);
                    case HOUR_DROP -> drop(turn, intent);
                    case HOUR_MOVE -> move(turn, intent);
                    case SCHEDULE -> schedule(turn, intent, List.of());
                    case SCHEDULE_ADD -> schedule(turn, intent, turn.reader().subscriptions());
                    case SCHEDULE_ON ->
                        turn.active()
                                ? schedule(turn, intent, onOtherDays(turn, intent))
                                : schedule(turn, kept.intent(), List.of());
                    default -> hours.more(turn, "");
                });
    }

    /** What is taken on other days than those that are wished now. */
    private static List<Subscription> onOtherDays(Turn turn, Intent intent) {
        Set<DayOfWeek> wished = intent.about().stream()
                .flatMap(text -> Wished.read(text).days().stream())
                .collect(Collectors.toSet());
        return ScheduleWords.without(turn.reader().subscriptions(), wished);
    }

    private Answer add(Turn turn, Intent intent) {
        Optional<Edition> edition = editions.chosen(turn.newsroom(), intent);
        List<Subscription> taken = turn.reader().subscriptions();
        if (edition.isEmpty() || intent.hour() == null || taken.size() >= MOST) {
            return hours.more(turn, "");
        }
        var added = new Subscription(
                edition.get().slug(), intent.hour(), edition.get().days());
        boolean known = taken.stream().anyMatch(one -> one.hour().equals(added.hour()));
        List<Subscription> all =
                known ? taken : Stream.concat(taken.stream(), Stream.of(added)).toList();
        return agree(turn, all, hours.more(turn, "").words());
    }

    private Answer drop(Turn turn, Intent intent) {
        List<Subscription> taken = turn.reader().subscriptions();
        List<Subscription> left =
                taken.stream().filter(one -> !isMeant(one.hour(), intent)).toList();
        if (left.size() == taken.size()) {
            return hours.more(turn, "NONE");
        }
        return left.isEmpty() ? hours.more(turn, "LAST") : take(turn, left);
    }

    /** Whether this hour is the one named, or in the part of the day named. */
    private static boolean isMeant(LocalTime hour, Intent intent) {
        return intent.hour() != null
                ? hour.equals(intent.hour())
                : Stream.of(PartOfDay.values())
                        .anyMatch(part -> part.name().equals(intent.subject().orElse("")) && part.holds(hour));
    }

    /** Another hour in place of one that is taken; which one is asked if that is not plain. */
    private Answer move(Turn turn, Intent intent) {
        String[] hour = intent.subject().orElse("").split("-", 2);
        if (hour.length < 2 || !hour[1].matches("(?:[01]\\d|2[0-3]):[0-5]\\d")) {
            return hours.say(turn, null);
        }
        LocalTime to = LocalTime.parse(hour[1]);
        List<Subscription> taken = turn.reader().subscriptions();
        List<Subscription> moved = taken.stream()
                .filter(one -> one.hour().toString().equals(hour[0]))
                .toList();
        if (moved.isEmpty() && taken.size() > 1) {
            return hours.which(turn, to);
        }
        List<Subscription> wanted = taken.stream()
                .map(one -> moved.isEmpty() || moved.contains(one) ? editions.at(turn.newsroom(), one, to) : one)
                .distinct()
                .toList();
        return agree(turn, wanted, hours.say(turn, to).words());
    }

    private Answer schedule(Turn turn, Intent intent, List<Subscription> besides) {
        List<Subscription> wanted = new ArrayList<>(besides);
        Set<DayOfWeek> kept = editions.daysChosen(turn);
        for (String text : intent.about()) {
            Wished wished = Wished.read(text);
            editions.nearest(turn.newsroom(), wished.hour())
                    .map(edition -> new Subscription(
                            edition.slug(),
                            wished.hour(),
                            days(edition, wished.days().isEmpty() ? kept : wished.days())))
                    .filter(one -> wanted.size() < MOST && !wanted.contains(one))
                    .ifPresent(wanted::add);
        }
        return wanted.isEmpty()
                ? hours.say(turn, intent.hour())
                : agree(
                        turn,
                        wanted,
                        hours.say(turn, Objects.requireNonNull(intent.hour())).words());
    }

    /** The days wished on which the edition comes; those of the edition if there are none. */
    static Set<DayOfWeek> days(Edition edition, Set<DayOfWeek> wished) {
        Set<DayOfWeek> both = wished.stream().filter(edition.days()::contains).collect(Collectors.toUnmodifiableSet());
        return both.isEmpty() ? edition.days() : both;
    }

    private Answer agree(Turn turn, List<Subscription> wanted, String otherwiseShown) {
        boolean shown = turn.before().isAt(Saying.HOURS) || turn.before().isAt(Saying.MORE_HOURS);
        String words = shown ? turn.before().words() : otherwiseShown;
        return agreement.subscribe(turn, wanted, words + "\n" + turn.answer(), Saying.CONFIRMED);
    }

    private Answer take(Turn turn, List<Subscription> wanted) {
        return phrases.say(
                turn.with(wishes.take(turn.reader().id(), wanted, turn.now())), Saying.CONFIRMED, NOT_THE_FIRST);
    }
}
