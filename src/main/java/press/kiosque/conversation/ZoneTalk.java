package press.kiosque.conversation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.message.TimeOfDay;
import press.kiosque.subscriber.WishBook;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.AskedWords;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Places;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Where the reader's clock is. */
@Component
class ZoneTalk implements Talk {

    private static final int LONGEST = 40;

    /** Where readers of newspapers in French and English often are. */
    private static final List<String> OFTEN = List.of(
            "Europe/Paris",
            "Europe/Zurich",
            "Europe/Brussels",
            "Europe/London",
            "America/Montreal",
            "America/New_York",
            "America/Guadeloupe",
            "Indian/Reunion",
            "Pacific/Noumea");

    private final WishBook wishes;
    private final TimePhrases times;
    private final Phrases phrases;

    ZoneTalk(WishBook wishes, TimePhrases times, Phrases phrases) {
        this.wishes = wishes;
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.ZONE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (intent.subject().isEmpty()) {
            return List.of(say(turn, "ASKED", ""));
        }
        String place = intent.subject().get();
        if (place.equals(AskedWords.THERE)) {
            return List.of(tell(turn, ZoneId.of(intent.about().get(1))));
        }
        return List.of(zone(place)
                .map(zone -> say(turn.with(wishes.move(turn.reader().id(), zone, turn.now())), "SET", place))
                .orElseGet(() -> say(turn, "UNKNOWN", Fit.within(place, LONGEST))));
    }

    /** What time it is there; whose clock we go by stays as it is. */
    private Answer tell(Turn turn, ZoneId there) {
        return phrases.say(
                turn,
                "time-there",
                Map.of(
                        "there", times.city(there, turn.language()),
                        "time", time(turn, there),
                        "city", times.city(turn.reader().zone(), turn.language()),
                        "zone", Payload.of(Act.ZONE, there.getId())));
    }

    private static String time(Turn turn, ZoneId zone) {
        return TimeOfDay.in(turn.now().atZone(zone).toLocalTime(), turn.language());
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Places.zone(Folded.of(id).text());
        }
    }

    private Answer say(Turn turn, String step, String place) {
        List<Map<String, String>> zones = Stream.concat(
                        Stream.of(turn.newsroom().zone().getId()), OFTEN.stream())
                .distinct()
                .filter(id -> !id.equals(turn.reader().zone().getId()))
                .map(id -> Map.of(
                        "label", times.city(ZoneId.of(id), turn.language()), "payload", Payload.of(Act.ZONE, id)))
                .toList();
        return phrases.say(
                turn,
                Saying.ZONE,
                Map.of(
                        "step", step,
                        "place", place,
                        "city", times.city(turn.reader().zone(), turn.language()),
                        "time", time(turn, turn.reader().zone()),
                        "zones", zones));
    }
}
