package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.HourAnswer;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.PartOfDay;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.ScheduleWords;
import press.kiosque.understanding.Turn;

/** Choosing the hour, by which a reader subscribes. */
@Component
class HourTalk implements Talk {

    private final EditionHours editions;
    private final TopicOffer topics;
    private final HourOffer hours;
    private final Agreement agreement;

    HourTalk(EditionHours editions, TopicOffer topics, HourOffer hours, Agreement agreement) {
        this.editions = editions;
        this.topics = topics;
        this.hours = hours;
        this.agreement = agreement;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.HOURS, Act.HOUR);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        KeptHours kept = KeptHours.of(turn).with(intent);
        if (topics.isNeeded(turn)) {
            return List.of(topics.missing(turn, kept));
        }
        if (intent.act() == Act.HOURS && intent.hour() != null) {
            boolean exactly =
                    intent.subject().filter(HourAnswer.EXACTLY::equals).isPresent();
            return List.of(propose(turn, intent.hour(), exactly));
        }
        Set<DayOfWeek> days = ScheduleWords.days(intent.about());
        if (intent.act() == Act.HOURS && !days.isEmpty()) {
            return List.of(turn.active() ? hours.on(turn, days) : hours.say(turn, null));
        }
        if (intent.act() == Act.HOURS && intent.subject().isPresent()) {
            return List.of(hours.within(turn, PartOfDay.valueOf(intent.subject().get())));
        }
        LocalTime hour = intent.hour();
        Optional<Edition> edition = editions.chosen(turn.newsroom(), intent);
        if (hour == null || edition.isEmpty()) {
            return List.of(hours.say(turn, hour));
        }
        boolean typed = intent.subject().isEmpty();
        if (typed && !turn.active() && !turn.before().isAt(Saying.HOURS)) {
            return List.of(hours.keep(turn, kept));
        }
        if (typed && turn.active() && turn.reader().subscriptions().size() > 1) {
            return List.of(hours.which(turn, hour));
        }
        var wanted = new Subscription(
                edition.get().slug(), hour, ScheduleTalk.days(edition.get(), editions.daysChosen(turn)));
        return List.of(subscribe(turn, wanted));
    }

    /** The hour of the edition that is nearest to this one, or exactly this one, unless the reader has named hours before. */
    private Answer propose(Turn turn, LocalTime usual, boolean exactly) {
        KeptHours kept = KeptHours.of(turn);
        LocalTime hour = exactly
                ? usual
                : editions.nearest(turn.newsroom(), usual).map(Edition::hour).orElse(usual);
        boolean named = !exactly && !kept.hours().isEmpty();
        return hours.keep(turn, named ? kept : kept.with(new Intent(Act.HOUR, List.of(), hour)));
    }

    private Answer subscribe(Turn turn, Subscription wanted) {
        String shown = turn.before().isAt(Saying.HOURS)
                ? turn.before().words()
                : hours.say(turn, wanted.hour()).words();
        return agreement.subscribe(turn, List.of(wanted), shown + "\n" + turn.answer(), Saying.CONFIRMED);
    }
}
