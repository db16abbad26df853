package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Hears short answers to the question at which hour digests are wanted. */
public final class HourAnswer {

    /** That the very hour is to be proposed, and not one of an edition near it. */
    public static final String EXACTLY = "EXACTLY";

    private static final WordPattern BOUND = WordPattern.compile(
            "(?:(?:mais|but|euh|oui|yes|ok|non|no|please|svp) )*(?<not>(?:pas|jamais|not|never|rien|nothing|surtout pas) )?(?:avant|before) (?:a |at )?(?<hour>\\d{1,2}(?: ?h| ?heures?| o clock)?(?: ?[0-5]\\d)?(?: ?[ap] ?m)?|midi|noon)(?: (?:svp|stp|please|merci|thanks))*");

    /** For whoever has no preference. */
    private static final LocalTime USUAL = LocalTime.of(7, 0);

    /** Before and after any hour that is offered. */
    private static final LocalTime FIRST = LocalTime.of(4, 0);

    private static final LocalTime LAST = LocalTime.of(23, 0);

    private static final WordPattern SOONEST =
            WordPattern.compile("(?:(?:le|la) plus tot|as early as|the earliest)(?: (?:you can|possible))?(?: one)?");

    private static final WordPattern LATEST =
            WordPattern.compile("(?:(?:le|la) plus tard|as late as|the latest)(?: (?:you can|possible))?(?: one)?");

    private static final WordPattern WHATEVER = WordPattern.compile(
            "^(?:(?:a )?n importe quelle heure|peu importe|n importe(?: (?:quand|laquelle|lequel))?|any ?time"
                    + "|whatever|whenever|(?:comme|quand) (?:vous|tu) (?:voulez|veux|preferez|preferes)|as you (?:like|wish|want)|(?:(?:you|vous|tu) )?(?:choose|decide|pick|choisi\\w*|decide[sz])(?: (?:for me|pour moi|one))?"
                    + "|surprise (?:me|moi)|surpren(?:ds|ez) moi|up to you|(?:ca|cela) m est egal|i don t (?:mind|care)"
                    + "|don t mind|any(?: hour| of them| one)?|egal|no preference|pas de preference)$");

    private static final WordPattern UNSURE = WordPattern.compile(
            "^(?:(?:euh|hm+|ben|bah|oh|well|je|j|i|i m) )*(?:(?:ne )?sais pas(?: trop| encore)?|jsp|aucune idee|dunno|no idea|idk|don ?t know(?: yet)?|not sure(?: yet)?"
                    + "|(?:what|which)(?: \\w+)? (?:do|would) you (?:suggest|recommend|advise)|(?:que|qu est ce que) (?:me |vous me |tu me )?(?:conseill|propos|recommand)\\w+(?: vous)?)$");

    private HourAnswer() {}

    /** A number alone of which we do not know what it is: an hour to be proposed, or to be chosen by who has one. */
    static Optional<Intent> bare(Folded words, Turn turn) {
        return HoursMeant.OF_A_DAY.matcher(words.text()).matches()
                ? HourWords.in(words, true)
                        .map(hour -> turn.active() ? Intent.of(Act.HOURS) : new Intent(Act.HOUR, List.of(), hour))
                : Optional.empty();
    }

    /** The hours proposed, the question again where there are none, the usual hour, or that it be proposed. */
    static Optional<Intent> in(Folded words, Turn turn) {
        if (YesWords.areIn(words)) {
            KeptHours kept = KeptHours.of(turn);
            boolean agreed = !kept.hours().isEmpty() && !turn.answer().contains("?");
            return Optional.of(agreed ? kept.intent() : proposed(turn, USUAL));
        }
        if (WHATEVER.isAllOf(words.text())) {
            return Optional.of(new Intent(Act.HOUR, List.of(), USUAL));
        }
        Matcher bound = BOUND.matcher(SpokenHours.inDigits(words).text());
        if (bound.matches()) {
            return HourWords.in(new Folded("a " + bound.group("hour")), true)
                    .map(hour -> bounded(turn, hour, bound.group("not") != null));
        }
        if (SOONEST.isAllOf(words.text())) {
            return offered(turn).findFirst().or(() -> Optional.of(proposed(turn, FIRST)));
        }
        if (LATEST.isAllOf(words.text())) {
            return offered(turn).reduce((one, later) -> later).or(() -> Optional.of(proposed(turn, LAST)));
        }
        return UNSURE.isAllOf(words.text()) && !turn.active() ? Optional.of(proposed(turn, USUAL)) : Optional.empty();
    }

    /** From an hour on it is that hour, before one an edition near it. */
    private static Intent bounded(Turn turn, LocalTime hour, boolean from) {
        if (turn.active()) {
            return from ? new Intent(Act.HOUR, List.of(), hour) : Intent.of(Act.HOURS);
        }
        return new Intent(Act.HOURS, from ? List.of(EXACTLY) : List.of(), hour);
    }

    private static Stream<Intent> offered(Turn turn) {
        return PlaceAnswer.offeredHours(turn).stream();
    }

    /** To somebody who has none an hour near this one is proposed, which they can agree to. */
    private static Intent proposed(Turn turn, LocalTime hour) {
        return turn.active() ? Intent.of(Act.HOURS) : new Intent(Act.HOURS, List.of(), hour);
    }
}
