package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.ScheduleWords.Wished;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.digest.Edition;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.WishBook;

/** Several hours a day, and on which days. */
@Component
class ScheduleTalk implements Talk {

    /** More hours a day than this nobody wants. */
    private static final int MOST = 6;

    private static final Map<String, Boolean> NOT_THE_FIRST = Map.of("first", false);

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
        return Set.of(Act.HOURS_MORE, Act.HOUR_ADD, Act.HOUR_DROP, Act.SCHEDULE, Act.SCHEDULE_ADD, Act.DAYS);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (topics.isNeeded(turn)) {
            return List.of(topics.say(turn, TopicTalk.TEMPLATE, Step.MISSING));
        }
        boolean agreed = turn.active() || turn.before().isAt(HourOffer.TEMPLATE);
        if (!agreed || (!turn.active() && intent.act() != Act.SCHEDULE)) {
            return List.of(hours.say(turn, intent.hour()));
        }
        return List.of(
                switch (intent.act()) {
                    case HOUR_ADD -> add(turn, intent);
                    case HOUR_DROP -> drop(turn, intent);
                    case SCHEDULE -> schedule(turn, intent, List.of());
                    case SCHEDULE_ADD -> schedule(turn, intent, turn.reader().subscriptions());
                    case DAYS -> days(turn, ScheduleWords.days(intent.about()));
                    default -> hours.more(turn, false);
                });
    }

    private Answer add(Turn turn, Intent intent) {
        Optional<Edition> edition = editions.chosen(turn.newsroom(), intent);
        List<Subscription> taken = turn.reader().subscriptions();
        if (edition.isEmpty() || intent.hour() == null || taken.size() >= MOST) {
            return hours.more(turn, false);
        }
        var added = new Subscription(
                edition.get().slug(), intent.hour(), edition.get().days());
        boolean known = taken.stream().anyMatch(one -> one.hour().equals(added.hour()));
        List<Subscription> all =
                known ? taken : Stream.concat(taken.stream(), Stream.of(added)).toList();
        return agree(turn, all, hours.more(turn, false).words());
    }

    private Answer drop(Turn turn, Intent intent) {
        List<Subscription> taken = turn.reader().subscriptions();
        List<Subscription> left =
                taken.stream().filter(one -> !one.hour().equals(intent.hour())).toList();
        if (left.size() == taken.size()) {
            return hours.absent(turn);
        }
        return left.isEmpty() ? hours.more(turn, true) : take(turn, left);
    }

    private Answer schedule(Turn turn, Intent intent, List<Subscription> besides) {
        List<Subscription> wanted = new ArrayList<>(besides);
        for (String text : intent.about()) {
            Wished wished = Wished.read(text);
            editions.nearest(turn.newsroom(), wished.hour())
                    .map(edition -> new Subscription(edition.slug(), wished.hour(), days(edition, wished.days())))
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

    private Answer days(Turn turn, Set<DayOfWeek> wished) {
        List<Subscription> taken = turn.reader().subscriptions();
        if (wished.isEmpty()) {
            return phrases.say(turn, "days", Map.of("step", "ASKED"));
        }
        List<Subscription> then = taken.stream()
                .filter(one -> !Collections.disjoint(one.days(), wished))
                .toList();
        List<Subscription> changed = (then.isEmpty() ? taken : then)
                .stream()
                        .map(one -> new Subscription(one.edition(), one.hour(), common(turn, one, wished)))
                        .toList();
        boolean never = changed.stream().noneMatch(one -> wished.containsAll(one.days()));
        return never ? phrases.say(turn, "days", Map.of("step", "NEVER")) : take(turn, changed);
    }

    private Set<DayOfWeek> common(Turn turn, Subscription one, Set<DayOfWeek> wished) {
        return editions.of(turn.newsroom(), one.edition())
                .map(edition -> days(edition, wished))
                .orElse(wished);
    }

    private Answer agree(Turn turn, List<Subscription> wanted, String otherwiseShown) {
        boolean shown = turn.before().isAt(HourOffer.TEMPLATE) || turn.before().isAt(HourOffer.MORE);
        String words = shown ? turn.before().words() : otherwiseShown;
        return agreement.subscribe(turn, wanted, words + "\n" + turn.answer(), "confirmed");
    }

    private Answer take(Turn turn, List<Subscription> wanted) {
        return phrases.say(turn.with(wishes.take(turn.reader().id(), wanted, turn.now())), "confirmed", NOT_THE_FIRST);
    }
}
