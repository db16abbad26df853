package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import press.kiosque.subscriber.Subscription;

/** Hears that one hour is to stand in place of another: {@code change 7 to 8}, {@code 8h au lieu de 7h}, {@code an hour later}. */
final class HourMoves {

    private static final String ONE = "(?:midi|noon|minuit|midnight"
            + "|\\d{1,2} ?(?:h(?=\\d)|(?:h|heures?|o clock)\\b)?(?: ?[0-5]\\d(?! ?h))?(?: ?[ap] ?m)?(?: (?:du|in the|the|le) \\w+)?)";
    private static final String LEAD = "(?:a |at |de |from |the |celle de |l edition de |it |la |le |l )*";
    private static final String FROM = LEAD + "(?<from>" + ONE + ")";
    private static final String TO = LEAD + "(?<to>" + ONE + ")";

    private static final List<WordPattern> MOVES = List.of(
            WordPattern.compile(
                    "^(?:chang\\w*|move|switch|pass\\w*|decal\\w*|avanc\\w*|repouss\\w*|remplac\\w*|deplac\\w*|replace)"
                            + "(?: (?:it|la|le|l|edition|heure|the|my|mon|hour|time|digest))* " + FROM
                            + " (?:one )?(?:to|a|par|with|pour|for|into|en|vers) " + TO + "$"),
            WordPattern.compile("^(?:(?:non|no|plutot|mets|make|it|send|envoie) )*" + TO
                    + " (?:au lieu de|plutot que|a la place de|instead of|rather than|et non|et pas|and not|not|pas) "
                    + FROM + "$"),
            WordPattern.compile(
                    "^(?:je prefere|i prefer|i d rather have) " + TO + " (?:a|to|than|que|over) " + FROM + "$"),
            WordPattern.compile(
                    "^(?:(?:stop|don t|dont|do not|arret\\w*|n|ne) (?:(?:de|d|m|me|l|la|le) )*)(?:send\\w*|envo\\w*|writ\\w*|ecri\\w*) (?:(?:it|plus|pas|me) )*"
                            + FROM + "(?: (?:any ?more|plus|and|but|et|mais|send|make|mets|envoie|envoyez|it|la|le))* "
                            + TO
                            + "(?: instead| a la place)?$"),
            WordPattern.compile(
                    "^(?:(?:non|no|nan) )?(?:pas|not) " + FROM + " (?:(?:mais|but|plutot|rather) )?" + TO + "$"));

    /** The one of a part of the day. */
    private static final WordPattern PART = WordPattern.compile(
            "^(?:(?:non|no|et|and|but|mais|wait) )*(?:(?:make|move|set|change|put|switch|push|bring|send|have|mets|mettez|chang\\w+|decal\\w+|pass\\w+|deplac\\w+|avanc\\w+|repouss\\w+) )?"
                    + "(?:(?:the|my|that|le|la|l|celle|celui|edition|digest|envoi|resume|de|d|du) )*(?<part>"
                    + PartOfDay.ANY
                    + ")(?: (?:ones?|editions?|digests?|time|hour|delivery|resume|envoi))? (?:(?:at|to|for|a|pour|vers|around|should be|is|plutot|rather) )+(?<to>"
                    + ONE + ")$");

    private static final WordPattern SHIFT =
            WordPattern.compile("^(?:(?:non|no|plutot|rather|mets|make|send|envoie|it|la|le|a|can|could|you"
                    + "|decale|decalez|d|move|to) )*"
                    + "(?:(?<half>(?:une )?demi heure|half (?:an )?hour)|(?<number>\\d{1,2}|une?|an|a) ?(?<unit>h|heures?|hours?|minutes?|mins?))"
                    + " (?:(?<late>plus tard|later|de plus|apres)|plus tot|earlier|avant|de moins|before)$");

    private HourMoves() {}

    /** The hour wanted in place of another, or of the only one; as text {@code 07:00-08:00}. */
    static Optional<Intent> in(Folded said, List<Subscription> taken) {
        Folded words = SpokenHours.inDigits(said);
        if (taken.isEmpty()) {
            return SHIFT.isAllOf(words.text()) ? Optional.of(Intent.of(Act.HOURS)) : Optional.empty();
        }
        for (WordPattern move : MOVES) {
            Matcher found = move.matcher(words.text());
            if (found.matches()) {
                return hour(found.group("from"))
                        .flatMap(from -> hour(found.group("to")).map(to -> of(from, to)));
            }
        }
        Optional<Intent> part = part(words, taken);
        if (part.isPresent()) {
            return part;
        }
        Matcher shift = SHIFT.matcher(words.text());
        if (!shift.matches()) {
            return Optional.empty();
        }
        LocalTime hour = taken.get(0).hour();
        return Optional.of(taken.size() == 1 ? of(hour, shifted(hour, shift)) : Intent.of(Act.HOURS));
    }

    /** Another hour for the only one of a part of the day. */
    private static Optional<Intent> part(Folded words, List<Subscription> taken) {
        Matcher found = PART.matcher(words.text());
        Optional<PartOfDay> part =
                found.matches() && taken.size() > 1 ? PartOfDay.named(found.group("part")) : Optional.empty();
        List<LocalTime> hours = taken.stream()
                .map(Subscription::hour)
                .filter(hour -> part.filter(named -> named.holds(hour)).isPresent())
                .toList();
        return hours.size() == 1
                ? heard(found.group("to"))
                        .map(to -> of(hours.get(0), part.orElseThrow().hourIn(to)))
                : Optional.empty();
    }

    private static LocalTime shifted(LocalTime hour, Matcher shift) {
        int minutes = 30;
        if (shift.group("half") == null) {
            int number = NumberWords.value(shift.group("number"));
            minutes = shift.group("unit").startsWith("m") ? number : 60 * number;
        }
        return hour.plusMinutes(shift.group("late") == null ? -minutes : minutes);
    }

    private static Optional<LocalTime> hour(String words) {
        return heard(words).map(HourWords.Heard::hour);
    }

    private static Optional<HourWords.Heard> heard(String words) {
        List<HourWords.Heard> hours = HourWords.all(new Folded(words), true);
        return hours.size() == 1 ? Optional.of(hours.get(0)) : Optional.empty();
    }

    private static Intent of(LocalTime from, LocalTime to) {
        return new Intent(Act.HOUR_MOVE, List.of(from + "-" + to), to);
    }
}
