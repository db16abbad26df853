package press.kiosque.understanding;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Hears an hour of another clock: {@code 8h heure de Paris}, {@code 8 am New York time}. */
final class HourThere {

    private static final WordPattern THERE = WordPattern.compile("^(?<hour>.*\\d.*?)(?: (?:a|en|in|on|at|l|selon|by))*"
            + " (?:heure (?:de |d )?(?<french>\\w+(?: \\w+){0,2})|(?<english>\\w+(?: \\w+)?)(?: s)? time)$");

    private HourThere() {}

    /** The hour, and the clock by which it is meant where that is another than the reader's. */
    static Optional<Intent> in(Sentence said, Function<String, Intent> hearing, ZoneId own) {
        Matcher found = THERE.matcher(said.folded().text());
        if (!found.matches()) {
            return Optional.empty();
        }
        String place = found.group("french") == null ? found.group("english") : found.group("french");
        Intent hour = hearing.apply(found.group("hour"));
        return Places.known(place)
                .filter(zone -> hour.act() == Act.HOUR)
                .map(zone ->
                        zone.equals(own) ? hour : Intent.several(List.of(Intent.of(Act.ZONE, zone.getId()), hour)));
    }
}
