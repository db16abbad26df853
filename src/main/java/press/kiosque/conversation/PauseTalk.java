package press.kiosque.conversation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.WishBook;
import press.kiosque.subscriber.Wishes;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.PauseWords;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Nothing unasked until a moment, and then everything as before. */
@Component
class PauseTalk implements Talk {

    private static final Duration LONGEST = Duration.ofDays(367);

    /** What is only told, and wants nothing yet. */
    private static final Set<String> TOLD = Set.of(PauseWords.PROPOSED, PauseWords.LEAVING_FOR);

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
            boolean paused = turn.reader().wishes().pauses(turn.now());
            return List.of(
                    paused ? say(turn.with(wishes.pause(id, null)), "RESUMED", "") : say(turn, "NOT_PAUSED", ""));
        }
        if (turn.stopped()) {
            return List.of(phrases.say(turn, Agreement.ALREADY_STOPPED));
        }
        if (intent.subject().filter(PauseWords.TOPIC::equals).isPresent()) {
            return List.of(say(
                    turn, PauseWords.TOPIC, intent.about().get(intent.about().size() - 1)));
        }
        String told = intent.subject().orElse("");
        if (TOLD.contains(told) && !comesSomething(turn)) {
            return List.of(propose(turn, "", Act.HOURS.name()));
        }
        if (told.equals(PauseWords.PROPOSED)) {
            return List.of(propose(turn, intent.about().get(1)));
        }
        if (told.equals(PauseWords.LEAVING_FOR)) {
            return List.of(
                    leaving(turn, intent.about().stream().skip(1).findFirst().map(ZoneId::of)));
        }
        Instant from =
                intent.about().size() > 1 ? moment(turn, intent.about().get(1)).orElse(null) : null;
        return List.of(intent.subject()
                .flatMap(text -> moment(turn, text))
                .map(until -> say(turn.with(wishes.pause(id, from, until)), "SET", ""))
                .orElseGet(() -> say(turn, "ASKED", "")));
    }

    /** Asks whether nothing is to come until then. */
    private Answer propose(Turn turn, String until) {
        ZoneId zone = turn.reader().zone();
        String words =
                times.until(null, Instant.parse(until).atZone(zone), turn.now().atZone(zone), turn.language());
        return propose(turn, words, Payload.of(Act.PAUSE, until));
    }

    private Answer propose(Turn turn, String until, String yes) {
        return phrases.say(
                turn, Saying.PAUSE_PROPOSED, Map.of("until", until, "comes", comesSomething(turn), "yes", yes));
    }

    /** Whether there is anything that a pause would hold back. */
    private static boolean comesSomething(Turn turn) {
        return turn.active() || !turn.alertTopics().isEmpty();
    }

    /** Asks whether nothing is to come meanwhile, and offers the clock of the place where the reader goes. */
    private Answer leaving(Turn turn, Optional<ZoneId> place) {
        Optional<ZoneId> other = place.filter(zone -> !zone.equals(turn.reader().zone()));
        return phrases.say(
                turn,
                Saying.PAUSE,
                Map.of(
                        "step", "LEAVING",
                        "paused", paused(turn, times),
                        "city",
                                other.map(zone -> times.city(zone, turn.language()))
                                        .orElse(""),
                        "clock",
                                other.map(zone -> Payload.of(Act.ZONE, zone.getId()))
                                        .orElse("")));
    }

    /** A moment, or a number of days from the day on which it was tapped. */
    private static Optional<Instant> moment(Turn turn, String text) {
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

    private Answer say(Turn turn, String step, String topic) {
        var model = new HashMap<String, Object>(Map.of("step", step, "paused", paused(turn, times)));
        model.put("unfollow", Payload.unfollow(topic));
        model.put("start", start(turn));
        model.put("resumes", resumes(turn));
        model.put("clock", "");
        return phrases.say(turn, Saying.PAUSE, model);
    }

    /** From when on nothing comes, in words; empty for from now on. */
    private String start(Turn turn) {
        Instant from = begins(turn);
        return from == null ? "" : moment(turn, from);
    }

    private static @Nullable Instant begins(Turn turn) {
        Instant from = turn.reader().wishes().pausedFrom();
        return from != null && from.isAfter(turn.now()) ? from : null;
    }

    /** When the first edition after the pause comes, else when the pause ends. */
    private String resumes(Turn turn) {
        Subscriber reader = turn.reader();
        Instant until = reader.wishes().pausedUntil();
        if (until == null || !reader.wishes().pauses(turn.now())) {
            return "";
        }
        Instant next = reader.mayReceive(Purpose.DIGEST)
                ? reader.nextDigestAfter(until.minusMillis(1)).orElse(until)
                : until;
        return moment(turn, next);
    }

    private String moment(Turn turn, Instant moment) {
        ZoneId zone = turn.reader().zone();
        return times.date(moment.atZone(zone), turn.language());
    }

    /** Until when nothing comes, in words, and from when if that is later; empty if nothing is paused. */
    static String paused(Turn turn, TimePhrases times) {
        Wishes wishes = turn.reader().wishes();
        Instant until = wishes.pausedUntil();
        if (until == null || !wishes.pauses(turn.now())) {
            return "";
        }
        ZoneId zone = turn.reader().zone();
        Instant from = begins(turn);
        return times.until(
                from == null ? null : from.atZone(zone),
                until.atZone(zone),
                turn.now().atZone(zone),
                turn.language());
    }
}
